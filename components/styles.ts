/** Every style sheet of the product's screens, in their order: a page of ours loads them all, since a review is drawn on each. */
import './base.css';
import './colours.css';
import './dashboard.css';
import './reading.css';
import './portals.css';
import './review.css';
import './judged.css';
import './thread.css';
import './advice.css';
import './annotations.css';
import './reports.css';
import './case.css';
import './dates.css';
import './settings.css';
import './incident.css';
import './keys.css';
import './versions.css';

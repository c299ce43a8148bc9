import {
  announced,
  dateIsRight,
  type Doubt,
  doubtOf,
  type Expiring,
  expiring,
} from '../../review/keep-until.ts';
import type { Review } from '../../review/review.ts';
import { usualKeepMonths } from '../../review/settings/settings.ts';
import type { Services } from '../services.ts';

/** What the screen tells of reviews that expire. */
export type RetentionSeen = { soon: Expiring[]; doubt?: Doubt };

type Asked = Pick<Services, 'reviews' | 'settings' | 'retention' | 'today'>;

/**
 * What expires soon, as the store, the settings and the notices say now. Nothing where the store does not answer: behind a
 * passphrase nothing expires.
 */
export async function lookAtRetention(services: Asked): Promise<RetentionSeen> {
  const list = await services.reviews.list();
  if (!list.ok) return { soon: [] };
  const retained = await services.retention.read();
  const months = (await services.settings.read()).keepMonths ?? usualKeepMonths;
  const today = services.today();
  return {
    soon: expiring(list.value, { months, today, retained }),
    doubt: doubtOf(list.value, today, retained),
  };
}

/** Notes that these stand on a screen that is looked at. Where the date is in doubt nothing is noted. */
export async function noteAnnounced(services: Asked, { soon, doubt }: RetentionSeen): Promise<void> {
  if (doubt) return;
  const retained = await services.retention.read();
  const next = announced(soon, { today: services.today(), retained });
  if (JSON.stringify(next) !== JSON.stringify(retained)) await services.retention.write(next);
}

/**
 * Deletes what is due and open nowhere; each is looked at once more just before, since it may have been worked on. Answers
 * what was deleted, to be told and put back.
 */
export async function deleteDue(services: Asked, { soon }: RetentionSeen): Promise<Review[]> {
  const gone: Review[] = [];
  for (const { line } of soon.filter(({ due }) => due)) {
    const answer = await services.retention.unlessOpen(line.id, async () => {
      const isStillDue = (await lookAtRetention(services)).soon.some(
        (one) => one.due && one.line.id === line.id,
      );
      return isStillDue ? await services.reviews.delete(line.id) : undefined;
    });
    if (answer?.ok) gone.push(answer.value);
  }
  return gone;
}

/** A person said that the device's date is right. */
export async function trustDate(services: Asked): Promise<void> {
  const list = await services.reviews.list();
  if (list.ok) await services.retention.write(dateIsRight(list.value, services.today()));
}

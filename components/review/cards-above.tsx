import { AdviceCard } from '../advice/advice-card.tsx';
import { ChangesCard } from '../changes/changes-card.tsx';
import { DatesCard } from '../dates/dates-card.tsx';
import { FormOffer } from '../reading/form-offer.tsx';
import { ReadingCard } from '../reading/reading-card.tsx';
import type { ReviewProps } from '../session/use-session.ts';
import { LeftBehind } from '../versions/left-behind.tsx';
import { SinceCard } from '../versions/since-card.tsx';
import { VersionOffer } from '../versions/version-offer.tsx';
import { AboutAll } from './about-all.tsx';
import { FirstThings } from './first-things.tsx';
import { NonNegotiables } from './non-negotiables.tsx';
import { NotRead } from './not-read.tsx';
import { RecognisedNote } from './recognised-note.tsx';
import { SectionLines } from './section-lines.tsx';

type Props = ReviewProps & {
  onGo: (criterion: string) => void;
  onFinding: (criterion: string, finding: string | undefined) => void;
};

/**
 * The cards before the criteria: what was not read, what comes first, the document and who it is about, must-pass. They are
 * drawn again only where `calmOf` says so: none may depend on what is open or chosen.
 */
export function CardsAbove({ state, current, onGo, onFinding }: Props) {
  return (
    <>
      <RecognisedNote state={state} />
      <NotRead {...{ state, current }} />
      <VersionOffer {...{ state, current }} />
      <SinceCard {...{ state, current }} onOpen={onGo} />
      <LeftBehind {...{ state, current }} />
      <FormOffer state={state} />
      <FirstThings {...{ state, current }} onGo={onFinding} />
      <ChangesCard {...{ state, current }} />
      <section class="folds" aria-label="About the document">
        <SectionLines {...{ state, current }} />
        <ReadingCard {...{ state, current }} />
        <AdviceCard {...{ state, current }} />
        <DatesCard {...{ state, current }} />
        <AboutAll {...{ state, current }} />
      </section>
      <NonNegotiables {...{ state, current }} onOpen={onGo} />
    </>
  );
}

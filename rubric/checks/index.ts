import type { Check } from '../finding.ts';
import { acronymsCheck } from './acronyms.ts';
import { adulthoodAdvice } from './adulthood-advice.ts';
import { adulthoodProvision } from './adulthood-provision.ts';
import { adulthoodReview } from './adulthood-review.ts';
import { adviceAge } from './advice-age.ts';
import { adviceListed } from './advice-listed.ts';
import { amendmentsCarried } from './amendments-carried.ts';
import { aspirations } from './aspirations.ts';
import { authorStated } from './author-stated.ts';
import { childVoice } from './child-voice.ts';
import { contradictions } from './contradictions.ts';
import { currency } from './currency.ts';
import { datesInTime } from './dates-in-time.ts';
import { directPayment } from './direct-payment.ts';
import { expertise } from './expertise.ts';
import { faithfulToAdvice } from './faithful-to-advice.ts';
import { goldenThread } from './golden-thread.ts';
import { healthCareReviewed } from './health-care-reviewed.ts';
import { healthNeeds } from './health-needs.ts';
import { healthProvision } from './health-provision.ts';
import { historyAndCommunication } from './history-and-communication.ts';
import { identity } from './identity.ts';
import { languageCheck } from './language.ts';
import { markedChanges } from './marked-changes.ts';
import { misplaced } from './misplaced.ts';
import { needHasProvision } from './need-has-provision.ts';
import { needImpact } from './need-impact.ts';
import { needsListed } from './needs-listed.ts';
import { nilReturn } from './nil-return.ts';
import { outcomeCoverage } from './outcome-coverage.ts';
import { outcomeKindCheck } from './outcome-kind.ts';
import { parentViews } from './parent-views.ts';
import { participation } from './participation.ts';
import { peopleInvited } from './people-invited.ts';
import { placement } from './placement.ts';
import { profileRefreshed } from './profile-refreshed.ts';
import { progressRecorded } from './progress-recorded.ts';
import { proposedOutcomes } from './proposed-outcomes.ts';
import { provisionDelivered } from './provision-delivered.ts';
import { provisionSorted } from './provision-sorted.ts';
import { provisionStripCheck } from './provision-strip.ts';
import { readabilityCheck } from './readability.ts';
import { recommendations } from './recommendations.ts';
import { repeatedText } from './repeated-text.ts';
import { scoresExplained } from './scores-explained.ts';
import { sectionsIdentified } from './sections-identified.ts';
import { serviceLedAdvice } from './service-led-advice.ts';
import { shortTermArrangements } from './short-term-arrangements.ts';
import { signOff } from './sign-off.ts';
import { smartCheck } from './smart.ts';
import { socialCareNeeds } from './social-care-needs.ts';
import { socialCareProvision } from './social-care-provision.ts';
import { strengthsDated } from './strengths-dated.ts';
import { targetsSet } from './targets-set.ts';
import { textElsewhere } from './text-elsewhere.ts';
import { therapyInHealth } from './therapy-in-health.ts';
import { threeParts } from './three-parts.ts';
import { vagueWordingCheck } from './vague-wording.ts';

/** Every check by the name used in the framework data. Adding a check: one file here, one line below. */
export const checks: Record<string, Check> = {
  acronyms: acronymsCheck,
  'adulthood-advice': adulthoodAdvice,
  'adulthood-provision': adulthoodProvision,
  'adulthood-review': adulthoodReview,
  'advice-age': adviceAge,
  'advice-listed': adviceListed,
  'amendments-carried': amendmentsCarried,
  aspirations,
  'author-stated': authorStated,
  'child-voice': childVoice,
  contradictions,
  currency,
  'dates-in-time': datesInTime,
  'direct-payment': directPayment,
  expertise,
  'faithful-to-advice': faithfulToAdvice,
  'golden-thread': goldenThread,
  'health-care-reviewed': healthCareReviewed,
  'health-needs': healthNeeds,
  'health-provision': healthProvision,
  'history-and-communication': historyAndCommunication,
  identity,
  language: languageCheck,
  'marked-changes': markedChanges,
  misplaced,
  'need-has-provision': needHasProvision,
  'need-impact': needImpact,
  'needs-listed': needsListed,
  'nil-return': nilReturn,
  'outcome-coverage': outcomeCoverage,
  'outcome-kind': outcomeKindCheck,
  'parent-views': parentViews,
  participation,
  'people-invited': peopleInvited,
  placement,
  'profile-refreshed': profileRefreshed,
  'progress-recorded': progressRecorded,
  'proposed-outcomes': proposedOutcomes,
  'provision-delivered': provisionDelivered,
  'provision-sorted': provisionSorted,
  'provision-strip': provisionStripCheck,
  readability: readabilityCheck,
  recommendations,
  'repeated-text': repeatedText,
  'scores-explained': scoresExplained,
  'sections-identified': sectionsIdentified,
  'service-led-advice': serviceLedAdvice,
  'short-term-arrangements': shortTermArrangements,
  'sign-off': signOff,
  smart: smartCheck,
  'social-care-needs': socialCareNeeds,
  'social-care-provision': socialCareProvision,
  'strengths-dated': strengthsDated,
  'targets-set': targetsSet,
  'text-elsewhere': textElsewhere,
  'therapy-in-health': therapyInHealth,
  'three-parts': threeParts,
  'vague-wording': vagueWordingCheck,
};

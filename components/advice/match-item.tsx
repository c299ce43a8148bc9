import type {
  AdviceMatch,
  ComparedElement,
  ElementStanding,
  Quoted,
  Standing,
} from '../../rubric/advice/advice-match.ts';
import type { AdviceMark } from '../session/advice-work.ts';
import { useActions } from '../session/use-session.ts';

type Props = {
  match: AdviceMatch;
  mark: AdviceMark | undefined;
  /** True where the reports have to be told apart. */
  many: boolean;
};

const elementWords: Record<ComparedElement, string> = {
  amount: 'How much',
  duration: 'How long',
  frequency: 'How often',
  span: 'For how many weeks',
  ratio: 'With how many',
  who: 'Who',
  training: 'Training',
  duty: 'Duty',
};
const standingWords: Record<Standing, string> = {
  same: 'same',
  less: 'less',
  more: 'more',
  differs: 'different',
};

/** One line of the comparison: the words of both, what differs, and the reviewer's own word on it. */
export function MatchItem({ match, mark, many }: Props) {
  const { show, markAdvice } = useActions();
  const { id, advice, plan, elements, message, verdict } = match;
  const [words] = plan?.words ?? [];
  const about = advice?.text ?? plan?.text ?? '';
  return (
    <li class="advice-match">
      <div class="advice-pair">
        {advice && (
          <Quotation
            title="The advice says"
            from={[many ? advice.document : undefined, advice.place]}
            quoted={advice}
          />
        )}
        {plan && (
          <Quotation
            title="The plan says"
            from={[plan.section && `Section ${plan.section}`, plan.place]}
            quoted={plan}
          />
        )}
        {!advice && <p class="muted">The advice: nothing like it was found.</p>}
        {!plan && <p class="muted">The plan: nothing like it was found.</p>}
      </div>
      {verdict !== 'same' && (elements.length === 0 || verdict === 'vague') && <p>{message}</p>}
      {elements.length > 0 && (
        <ul class="advice-elements">
          {elements.map((one) => (
            <li key={one.element} data-standing={one.standing}>
              <strong>
                {elementWords[one.element]}: {standingWords[one.standing]}
              </strong>
              {one.standing !== 'same' && (
                <>
                  . {one.why} <span class="muted">{saidWord(one)}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="advice-answer">
        {words && (
          <button
            type="button"
            class="small"
            onClick={() => void show({ block: words.block, from: words.from, to: words.to })}
          >
            Show in the document<span class="hidden">: {plan?.text}</span>
          </button>
        )}
        {verdict !== 'same' && (
          <>
            <Mark label="Right" is="right" {...{ mark, about }} onMark={() => markAdvice(id, 'right')} />
            <Mark label="Not so" is="not-so" {...{ mark, about }} onMark={() => markAdvice(id, 'not-so')} />
          </>
        )}
      </p>
    </li>
  );
}

/** What each says of it, where it is not in the reason already. */
function saidWord({ element, advice, plan }: ElementStanding): string {
  if (element === 'duty' || element === 'training') return '';
  const parts = [advice && `advice: ${advice}`, plan && `plan: ${plan}`].filter((part) => part !== undefined);
  return parts.length > 0 ? `(${parts.join('; ')})` : '';
}

type QuotationProps = { title: string; from: (string | undefined)[]; quoted: Quoted };

function Quotation({ title, from, quoted }: QuotationProps) {
  const place = from.filter((part) => part !== undefined && part !== '').join(', ');
  return (
    <figure>
      <figcaption>
        {title}
        {place && <span class="muted"> ({place})</span>}
      </figcaption>
      <blockquote>
        {quoted.text}
        {quoted.columns.length > 0 && <span class="advice-columns">{quoted.columns.join(' · ')}</span>}
      </blockquote>
    </figure>
  );
}

type MarkProps = {
  label: string;
  is: AdviceMark;
  mark: AdviceMark | undefined;
  /** The words it is about, for who hears the button and does not see the line. */
  about: string;
  onMark: () => void;
};

function Mark({ label, is, mark, about, onMark }: MarkProps) {
  return (
    <button type="button" class="small advice-mark" aria-pressed={mark === is} onClick={onMark}>
      {mark === is && <span aria-hidden="true">✓ </span>}
      {label}
      <span class="hidden">: {about}</span>
    </button>
  );
}

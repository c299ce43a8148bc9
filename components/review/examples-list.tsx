import type { Criterion, Scale } from '../../rubric/framework.ts';
import { levelWord } from '../words.ts';

/** Graded example passages of a criterion, best first, each with why an experienced reviewer gives that level. */
export function ExamplesList({ criterion, scale }: { criterion: Criterion; scale: Scale }) {
  const examples = [...criterion.examples].sort((one, other) => other.level - one.level);
  return (
    <ol class="examples">
      {examples.map((example) => (
        <li key={`${example.level}-${example.why}`}>
          <h5>{levelWord(example.level, scale)}</h5>
          {Object.entries(example.passages).map(([where, text]) => (
            <blockquote key={where}>
              <span class="where">{where.length <= 2 ? `Section ${where}` : where}</span>
              {text.split('\n').map((line) => (
                <p key={line}>
                  {line
                    .replace(/^(?:- |# )/, '')
                    .replaceAll('|', ' ')
                    .trim()}
                </p>
              ))}
            </blockquote>
          ))}
          <p class="why">{example.why}</p>
        </li>
      ))}
    </ol>
  );
}

import type { SectionId } from '../plan.ts';
import { sectionIds } from '../plan.ts';
import { readHeading } from './heading.ts';
import { plain } from './plain.ts';

/** What the cells under a column head hold. */
export type ColumnRole =
  | 'need'
  | 'outcome'
  | 'step'
  | 'what'
  | 'who'
  | 'when'
  | 'who-when'
  | 'ratio'
  | 'review'
  | 'pointer'
  | 'aspiration'
  | 'resource'
  | 'number'
  | 'area'
  | 'text';

/** What a column holds. `sections` are those its head names: one for "B - Special Educational Needs", several for "Provision (F, G, H1, H2)". */
export type Column = { role: ColumnRole; sections: SectionId[]; by?: 'letter' | 'title' };

const roles: [RegExp, ColumnRole][] = [
  [/^(?:no\.?|ref\.?|number|#|item|(?:need|outcome|provision) (?:no\.?|number|ref\.?))$/, 'number'],
  [
    /which (?:need|outcome)|(?:need|outcome)s? (?:this|that|it) |needs? met|(?:linked|related) (?:to )?(?:need|outcome)|meets? which/,
    'pointer',
  ],
  [
    /^area(?: of need)?$|^(?:pfa )?(?:pathway|theme|domain)s?$|^strand$|^type of provision$|^(?:ed|education)\/health/,
    'area',
  ],
  [
    /^(?:what .{2,30} do )?first(?: steps?)?$|^what .{2,30} (?:do|try) (?:first|next)$|^working towards|^next steps?\b/,
    'step',
  ],
  [/(?:by )?who(?:m)?\b.*\b(?:when|often|frequency|long)\b|who and (?:by )?when/, 'who-when'],
  [
    /^(?:delivered |provided )?by whom|^(?:by )?who\b|^by$|^resp$|^provide(?:r|d by)|^delivered by|responsib|^person|^staff(?:ing)?$|^lead$|^role$/,
    'who',
  ],
  [/\bratio\b|group size/, 'ratio'],
  [
    /^(?:special educational |health(?: care)? |social care )?provision\b|^what (?:will|help|support)/,
    'what',
  ],
  [
    /how often|frequency|^freq\b|^dur\b|how long|duration|length of|^length\b|session length|^when\b|^time(?: allowed| needed| each| per .{3,12})?$|timing|how much|^hours|intensity|^amount|timescale|^by when/,
    'when',
  ],
  [
    /review|monitor|progress|evaluat|success criteria|how (?:will )?(?:we|i|you|they|staff)(?: will)? (?:know|tell)|what will .{2,20} look like|evidence|\brag\b|^achieved/,
    'review',
  ],
  [/\bsteps?\b|short[- ]term (?:target|goal)|interim|milestone|\btargets?\b/, 'step'],
  [/aspiration|hopes|dreams/, 'aspiration'],
  [/outcome|objective|\bgoals?\b/, 'outcome'],
  [/provision|^what\b|^support|intervention|strateg|^actions?\b/, 'what'],
  [/needs?\b|difficult|barrier/, 'need'],
  [/resource/, 'resource'],
];

/** What a cell says about its column if it is a column head; undefined for content. */
export function readColumn(text: string): Column | undefined {
  const line = plain(text).replace(/\b(no|nr|ref|freq|dur|resp)\.$/i, '$1');
  if (/^(?:no|ref|nr)\s?\.?$/i.test(line)) return { role: 'number', sections: [] };
  if (line === '' || line.split(' ').length > 34 || /[.!?;]$/.test(line)) return undefined;
  const named = /^(.{3,60}?)\s*\(((?:[A-K]|H[12])(?:\s*(?:,|and|&|\/)\s*(?:[A-K]|H[12]))*)\)$/.exec(line);
  if (named) {
    const sections = (named[2] ?? '')
      .split(/\s*(?:,|and|&|\/)\s*/)
      .flatMap((id) => sectionIds.filter((section) => section === id));
    const own = roleOf(named[1] ?? '');
    // The letter is surer than the words: "What we want (E)" heads outcomes.
    const told = own === 'what' || own === 'need' || own === 'outcome' ? undefined : own;
    return { role: told ?? roleOfSection(sections[0]), sections, by: 'letter' };
  }
  if (/^H[12]$/.test(line)) return { role: 'what', sections: line === 'H1' ? ['H1'] : ['H2'], by: 'letter' };
  const heading = readHeading(line);
  if (heading && heading.by !== 'bare')
    return {
      role: roleOfSection(heading.sections[0]),
      sections: heading.by === 'letter' ? heading.sections : [],
      by: heading.by,
    };
  if (line.split(' ').length > 12) return undefined;
  const role = roleOf(line);
  return role && { role, sections: [] };
}

function roleOf(text: string): ColumnRole | undefined {
  const name = text.toLowerCase().replace(/[\s:]+$/, '');
  return roles.find(([pattern]) => pattern.test(name))?.[1];
}

function roleOfSection(section: SectionId | undefined): ColumnRole {
  if (section === 'B' || section === 'C' || section === 'D') return 'need';
  if (section === 'E') return 'outcome';
  if (section === 'F' || section === 'G' || section === 'H1' || section === 'H2') return 'what';
  return 'text';
}

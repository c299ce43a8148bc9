import english from 'retext-english';
import equality from 'retext-equality';
import { unified } from 'unified';
import type { Peer } from './peer.ts';

/** Its rules about words for women and men: in a plan "he" and "her mother" are simply who somebody is. */
const aboutGender =
  /^(?:he-|she-|her-|his-|him-|herself-|himself-|man-|woman-|men-|women-|boy-|girl-|mother|father|mum|dad|sister|brother|son-|daughter|aunt|uncle|grand|gal-|husband|wife)/;

/** retext-equality (MIT, 7.1.0): as it comes, and without its rules about words for women and men, which suits it better. */
export function openEquality(): Peer[] {
  const processor = unified()
    .use(english)
    .use(equality)
    .use(function (this: { compiler?: unknown }) {
      this.compiler = () => '';
    });
  const messages = (text: string) => processor.processSync(text).messages;
  return [
    { name: 'retext-equality', find: (text) => messages(text).flatMap(({ actual }) => actual ?? []) },
    {
      name: 'retext-equality, gender let be',
      find: (text) =>
        messages(text).flatMap(({ actual, ruleId }) =>
          actual === undefined || aboutGender.test(ruleId ?? '') ? [] : actual,
        ),
    },
  ];
}

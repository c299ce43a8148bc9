// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { staysApart } from '../../../../overlay/pointer/stays-apart.ts';

const classes = ['cap', 'cap\n      wide', 'md:w-1/2 "cap"', 'cap\\', ''];

describe('the text under a heading', () => {
  it.each(classes)('ends where the next heading of its kind stands, whatever its class is (%j)', (name) => {
    const [first, second] = [document.createElement('h3'), document.createElement('h3')];
    const [text, other] = [document.createElement('div'), document.createElement('div')];
    for (const heading of [first, second]) if (name !== '') heading.setAttribute('class', name);
    document.body.replaceChildren(first, text, other);
    other.append(second);
    expect(staysApart(text, first)).toBe(true);
    expect(staysApart(other, first)).toBe(false);
    expect(staysApart(document.body, first)).toBe(false);
  });
});

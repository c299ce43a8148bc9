import { describe, expect, it } from 'vitest';
import { screens } from '../gallery/screens.ts';
import { projectFiles } from './source-files.ts';

describe('every screen is looked at', () => {
  const drawn = projectFiles().filter((name) => /^components\/.*\.tsx$/.test(name));

  it('each component is listed with what shows that it was seen', () => {
    expect(drawn.filter((name) => screens[name] === undefined)).toEqual([]);
  });

  it('and none that is gone', () => {
    expect(Object.keys(screens).filter((name) => !drawn.includes(name))).toEqual([]);
  });
});

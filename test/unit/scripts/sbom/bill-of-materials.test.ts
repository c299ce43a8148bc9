import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../../../scripts/sbom/bill-of-materials.ts';
import { carriedPackages, packageOf } from '../../../../scripts/sbom/carried-packages.ts';

const product = { name: 'plan-quality', version: '1.2.3' };
const locked = {
  'node_modules/small': { version: '2.0.0', integrity: 'sha512-AAEC', license: 'MIT' },
  'node_modules/@scope/large': { version: '3.1.0', integrity: 'sha512-/w==', license: '(MIT OR Apache-2.0)' },
};

describe('the bill of materials', () => {
  test('names each package once, in order, with version, checksum and licence', () => {
    const { components } = billOfMaterials(product, ['small', '@scope/large', 'small'], locked);
    expect(components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40scope/large@3.1.0',
        name: '@scope/large',
        version: '3.1.0',
        purl: 'pkg:npm/%40scope/large@3.1.0',
        licenses: [{ expression: '(MIT OR Apache-2.0)' }],
        hashes: [{ alg: 'SHA-512', content: 'ff' }],
      },
      expect.objectContaining({ name: 'small', hashes: [{ alg: 'SHA-512', content: '000102' }] }),
    ]);
  });

  test('is the same for the same packages, whatever their order, and another for others', () => {
    const one = billOfMaterials(product, ['small', '@scope/large'], locked);
    expect(billOfMaterials(product, ['@scope/large', 'small'], locked)).toEqual(one);
    expect(billOfMaterials(product, ['small'], locked).serialNumber).not.toBe(one.serialNumber);
  });

  test('refuses a package that the lock file does not name', () => {
    expect(() => billOfMaterials(product, ['stranger'], locked)).toThrow('stranger');
  });

  test('names what a package brings along in itself', () => {
    const bill = billOfMaterials(product, ['docx'], { 'node_modules/docx': { version: '9.0.0' } });
    expect(bill.components[0]?.components?.map(({ name }) => name)).toContain('nanoid');
  });
});

test.each([
  ['/a/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/a/node_modules/one/node_modules/@scope/two/index.js', '@scope/two'],
  ['C:\\a\\node_modules\\preact\\index.js', 'preact'],
  ['/a/review/mask.ts', undefined],
])('a file at %s is of the package %s', (file, name) => {
  expect(packageOf(file)).toBe(name);
});

test('only packages whose code is left in a build are carried', () => {
  const into = new Set<string>();
  carriedPackages(into).generateBundle(undefined, {
    'a.js': {
      type: 'chunk',
      modules: {
        '/p/node_modules/kept/index.js': { renderedLength: 12 },
        '\0/p/node_modules/marked/index.js?commonjs': { renderedLength: 3 },
        '/p/node_modules/dropped/index.js': { renderedLength: 0 },
        '/p/review/mask.ts': { renderedLength: 40 },
      },
    },
    'b.mjs': { type: 'asset', originalFileNames: ['node_modules/copied/worker.mjs'] },
  });
  expect([...into].sort()).toEqual(['copied', 'kept', 'marked']);
});

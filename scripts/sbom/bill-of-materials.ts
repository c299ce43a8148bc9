import { createHash } from 'node:crypto';
import { inside } from './carried-inside.ts';

/** What a lock file says of one package. */
export type Locked = { version?: string; integrity?: string; license?: string | string[] };

/** A part of the bill, in CycloneDX's words. */
export type Component = {
  type: 'library' | 'data' | 'application';
  'bom-ref': string;
  name: string;
  version?: string;
  purl?: string;
  licenses?: ({ license: { id: string } } | { license: { name: string } } | { expression: string })[];
  hashes?: { alg: 'SHA-512'; content: string }[];
  components?: Component[];
};

/** A bill of materials as CycloneDX 1.6 writes it in JSON (ECMA-424). */
export type Bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json';
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  serialNumber: string;
  version: 1;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
};

/**
 * The bill of what one build carries. `carried`: names of npm packages; `locked`: the lock file's entries by their path. No
 * time and no chance is in it: its serial number follows from its content, so two builds of one commit give the same.
 * Throws where a package is carried that the lock file does not name, since nobody could then say what it is.
 */
export function billOfMaterials(
  product: { name: string; version: string },
  carried: Iterable<string>,
  locked: Readonly<Record<string, Locked>>,
): Bill {
  const components = [...new Set(carried)].sort().map((name) => componentOf(name, locked));
  const own: Component = {
    type: 'application',
    'bom-ref': `${product.name}@${product.version}`,
    name: product.name,
    version: product.version,
  };
  const rest = {
    version: 1 as const,
    metadata: { component: own },
    components,
    dependencies: [
      { ref: own['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'] })),
    ],
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(rest))}`,
    ...rest,
  };
}

function componentOf(name: string, locked: Readonly<Record<string, Locked>>): Component {
  const entry = locked[`node_modules/${name}`];
  if (!entry?.version) throw new Error(`“${name}” is built in, and the lock file does not name it.`);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${entry.version}`;
  const within = inside[name] ?? [];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version: entry.version,
    purl,
    ...(entry.license && { licenses: [entry.license].flat().map(licenceOf) }),
    ...(entry.integrity && { hashes: [hashOf(entry.integrity)] }),
    ...(within.length > 0 && {
      components: within.map(
        ({ name: part, type, licence }): Component => ({
          type,
          'bom-ref': `${purl}#${part}`,
          name: part,
          licenses: [licenceOf(licence)],
        }),
      ),
    }),
  };
}

/** An SPDX id, an expression of several, or the words for a licence that has no id. */
function licenceOf(licence: string): NonNullable<Component['licenses']>[number] {
  if (/ (?:OR|AND|WITH) /.test(licence)) return { expression: licence };
  return /^[A-Za-z0-9.+-]+$/.test(licence) ? { license: { id: licence } } : { license: { name: licence } };
}

/** `sha512-…` in base64, as npm writes it, in the hexadecimal that CycloneDX asks for. */
function hashOf(integrity: string): { alg: 'SHA-512'; content: string } {
  const [, base64 = ''] = /sha512-(\S+)/.exec(integrity) ?? [];
  return { alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') };
}

/** A UUID that follows from a text (RFC 9562, version 8: made in a way of one's own). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

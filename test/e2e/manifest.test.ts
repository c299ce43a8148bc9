import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { builds } from '../../cli/live/open-browser.ts';
import { permissionWords } from '../../components/settings/permissions.ts';
import { kind } from './session.ts';

const build = builds[kind];
const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));

test('The manifest asks for no more than this, and opens no door to pages', () => {
  assert.deepEqual(
    [...manifest.permissions].sort(),
    [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(kind === 'firefox' ? [] : ['sidePanel']),
    ].sort(),
  );
  assert.deepEqual(manifest.optional_host_permissions, ['https://*/*', 'http://*/*']);
  for (const door of [
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'sandbox',
  ])
    assert.equal(manifest[door], undefined, `the manifest has ${door}`);
  assert.deepEqual(Object.keys(manifest.commands).sort(), ['_execute_action', 'overlay-off']);
});

test('The content policy is exactly this one', () => {
  assert.deepEqual(manifest.content_security_policy, {
    extension_pages:
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  });
});

test('No page and no style of ours names anything of another site', () => {
  const named = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|css)$/.test(name))
    .filter((name) =>
      /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/.test(
        readFileSync(path.join(build, name), 'utf8'),
      ),
    );
  assert.deepEqual(named, []);
});

test('Text could become code in one script only, where the policy refuses it', () => {
  // tesseract.js's worker looks for the global object in an old way where the newer one is missing, which it never is.
  const able = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name))
    .filter((name) => /\bnew Function\(|[^.\w]eval\(/.test(readFileSync(path.join(build, name), 'utf8')))
    .map((name) => path.basename(name));
  assert.deepEqual(
    able.filter((name) => name !== 'worker.min.js'),
    [],
  );
});

test('Everything that the manifest asks for has its sentence on the settings page, and nothing else has', () => {
  const asked = [
    ...manifest.permissions,
    manifest.optional_host_permissions.join(' '),
    ...(manifest.commands ? ['commands'] : []),
    // Firefox has its sidebar without asking; the sentence says so.
    ...(kind === 'firefox' ? ['sidePanel'] : []),
  ];
  assert.deepEqual(asked.sort(), Object.keys(permissionWords).sort());
});

import { defineConfig } from 'wxt';

/** The extension's build: one manifest source for Chrome, Edge and Firefox. */
export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: 'Plan quality',
    description: 'What good looks like, beside the EHC plan you are reading.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    action: { default_title: 'Review this plan' },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self'; object-src 'none'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'",
    },
  }),
});

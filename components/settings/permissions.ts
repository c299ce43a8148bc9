/** What the extension asks the browser to allow, each in a sentence, by its name in the manifest. A test holds both together. */
export const permissionWords: Record<string, { title: string; why: string }> = {
  activeTab: {
    title: 'The page you press the button on',
    why: 'is read only then, and no other page without your press.',
  },
  scripting: {
    title: 'Putting our reader into that page',
    why: 'is how its words are read and marked; it goes when the page does.',
  },
  storage: {
    title: 'Keeping settings',
    why: 'lets what you set stay in this browser on this device.',
  },
  unlimitedStorage: {
    title: 'Room to keep reviews',
    why: 'stops the browser from throwing reviews away when the disk runs short.',
  },
  sidePanel: {
    title: 'The panel beside the page',
    why: 'is where you review (Chrome and Edge ask for it, Firefox does not).',
  },
  'https://*/* http://*/*': {
    title: 'Portals, only those you add',
    why: 'are asked for one by one when you add them, so that their further pages need no press; none is allowed at first.',
  },
  commands: {
    title: 'Two keys',
    why: 'open the panel and turn the marks off; the browser’s own settings change them.',
  },
};

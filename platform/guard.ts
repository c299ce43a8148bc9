/** What open pages of ours tell each other about who is there; nothing of a plan or review goes this way. */
type Said =
  | { active: true }
  | { settle: string }
  | { settled: string; page: string; halfTyped: boolean }
  | { settling: string; page: string };

const channelName = 'plan-quality-guard';
const placeKey = 'plan-quality-place';

/** Pages that are there say so within this time, and have finished within the longer one, in milliseconds. */
const answersWithin = 150;
const settlesWithin = 2500;
/** How often the clock is looked at, in milliseconds. */
const between = 1000;

/**
 * The clock of this device, the other open pages of the extension, and where the reviewer was, kept for this window alone
 * in its session storage: ids only.
 */
export function browserGuard() {
  const channel = new BroadcastChannel(channelName);
  const self = crypto.randomUUID();
  const heard = new Set<(said: Said) => void>();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isSaid(data)) for (const listener of heard) listener(data);
  };
  const say = (said: Said) => channel.postMessage(said);
  const hear = (listener: (said: Said) => void) => {
    heard.add(listener);
    return () => {
      heard.delete(listener);
    };
  };
  return {
    now: () => Date.now(),
    onTick(listener: () => void) {
      const timer = setInterval(listener, between);
      addEventListener('pageshow', listener);
      addEventListener('focus', listener);
      document.addEventListener('visibilitychange', listener);
      document.addEventListener('resume', listener);
      return () => {
        clearInterval(timer);
        removeEventListener('pageshow', listener);
        removeEventListener('focus', listener);
        document.removeEventListener('visibilitychange', listener);
        document.removeEventListener('resume', listener);
      };
    },
    active: () => say({ active: true }),
    onActive: (listener: () => void) =>
      hear((said) => {
        if ('active' in said) listener();
      }),
    settleOthers(): Promise<{ halfTyped: boolean }> {
      const settle = crypto.randomUUID();
      const waiting = new Set<string>();
      let halfTyped = false;
      return new Promise((resolve) => {
        let isFirst = true;
        const end = () => {
          stop();
          clearTimeout(late);
          resolve({ halfTyped });
        };
        const stop = hear((said) => {
          if ('settling' in said && said.settling === settle) waiting.add(said.page);
          if (!('settled' in said) || said.settled !== settle) return;
          halfTyped ||= said.halfTyped;
          waiting.delete(said.page);
          if (!isFirst && waiting.size === 0) end();
        });
        const late = setTimeout(end, settlesWithin);
        setTimeout(() => {
          isFirst = false;
          if (waiting.size === 0) end();
        }, answersWithin);
        say({ settle });
      });
    },
    onSettle: (settle: () => Promise<{ halfTyped: boolean }>) =>
      hear((said) => {
        if (!('settle' in said)) return;
        say({ settling: said.settle, page: self });
        void settle().then(({ halfTyped }) => say({ settled: said.settle, page: self, halfTyped }));
      }),
    place: () => parsedPlace(sessionStorage.getItem(placeKey)),
    keepPlace(place: object | undefined) {
      if (place) sessionStorage.setItem(placeKey, JSON.stringify(place));
      else sessionStorage.removeItem(placeKey);
    },
    forget: () => location.reload(),
    randomBelow,
  };
}

/** A random whole number under this one. Numbers from the uneven end are thrown again, so that each is as likely. */
export function randomBelow(most: number): number {
  const even = Math.floor(2 ** 32 / most) * most;
  const drawn = new Uint32Array(1);
  for (;;) {
    const [number = 0] = crypto.getRandomValues(drawn);
    if (number < even) return number % most;
  }
}

function parsedPlace(text: string | null) {
  if (text === null) return undefined;
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null) return undefined;
  const { review, criterion, focusing, beside } = fields(read);
  return {
    ...(typeof review === 'string' && { review }),
    ...(typeof criterion === 'string' && { criterion }),
    ...(focusing === true && { focusing }),
    ...(beside === true && { beside }),
  };
}

function fields(read: { review?: unknown; criterion?: unknown; focusing?: unknown; beside?: unknown }) {
  return read;
}

function isSaid(data: unknown): data is Said {
  return (
    typeof data === 'object' &&
    data !== null &&
    ('active' in data || 'settle' in data || 'settled' in data || 'settling' in data)
  );
}

/** Under these names the tabs of a browser agree on who listens, and pass on what was heard. */
const LOCK = 'lantoa-live';
const CHANNEL = 'lantoa-live';
/** A lock that nobody holds is granted sooner. */
const TAKEN_OVER_MS = 200;
/** Whoever was refused asks again only after this long. */
const REFUSED_MS = 60_000;

interface Hearing {
  /** What changed; `everything` after a time in which nothing was heard. */
  onChange: (changed: string) => void;
  onBroken: (broken: boolean) => void;
}

/**
 * One stream of changes for all tabs of a browser: without HTTP/2 it lets six connections stand to one server, and a seventh tab would wait for
 * ever. One tab at a time listens and tells the others. Where a browser grants no locks (plain http beyond this machine) each tab that is looked
 * at listens itself.
 */
export function shareStream({ onChange, onBroken }: Hearing): { open(): void; close(): void; end(): void } {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<string>) => onChange(event.data);
  let stop: (() => void) | undefined;
  let refusedAt = -REFUSED_MS;
  const open = () => {
    if (stop || performance.now() - refusedAt < REFUSED_MS) return;
    const waiting = new AbortController();
    stop = () => waiting.abort();
    const asked = performance.now();
    const lead = () => new Promise<void>((done) => {
      // Who takes over from another tab may have missed what came in between.
      const source = listen(performance.now() - asked > TAKEN_OVER_MS, { onBroken, onRefused: () => { refusedAt = performance.now(); close(); }, onChange: (changed) => { onChange(changed); channel.postMessage(changed); } });
      stop = () => { source.close(); done(); };
    });
    if (!navigator.locks) void lead();
    // Whoever waits for the lock and is closed meanwhile gives up.
    else navigator.locks.request(LOCK, { signal: waiting.signal }, lead).catch(() => undefined);
  };
  const close = () => {
    stop?.();
    stop = undefined;
  };
  return { open, close, end: () => { close(); channel.close(); } };
}

function listen(late: boolean, { onChange, onBroken, onRefused }: Hearing & { onRefused: () => void }): EventSource {
  const source = new EventSource('/api/events');
  let missed = late;
  source.addEventListener('open', () => {
    onBroken(false);
    // What happened meanwhile was not heard.
    if (missed) onChange('everything');
    missed = false;
  });
  source.addEventListener('error', () => {
    missed = true;
    // The browser tries again by itself, unless it was refused.
    if (source.readyState === EventSource.CLOSED) onRefused();
    else onBroken(true);
  });
  source.addEventListener('message', (event) => onChange((JSON.parse(event.data as string) as { changed: string }).changed));
  return source;
}

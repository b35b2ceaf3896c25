import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';

/** A tab that nobody touches for so long listens no more: it must not keep a session alive. */
const IDLE_MS = 30 * 60_000;
const listeners = new Set<() => void>();
let broken = false;

function setBroken(now: boolean) {
  if (broken === now) return;
  broken = now;
  for (const listener of listeners) listener();
}

/** Whether the server can be heard just now: a page then shows what it last knew. */
export const useOffline = (): boolean => useSyncExternalStore((listener) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}, () => broken);

/** What is shown of a campaign, and of one's work and notices, is asked for anew. Drafts are not: somebody may be writing. */
function refresh(client: QueryClient, changed: string) {
  const [kind, id] = changed.split(':');
  if (kind === 'assignment') return;
  void client.invalidateQueries({ queryKey: kind === 'campaign' ? ['campaigns', id] : ['campaigns'] });
  void client.invalidateQueries({ queryKey: ['campaigns', 'list'] });
  for (const key of ['work', 'notices']) void client.invalidateQueries({ queryKey: [key] });
}

/** Listens to what others change, one stream a tab, while the tab is looked at. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    let source: EventSource | undefined;
    let idle: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      source?.close();
      source = undefined;
    };
    const open = () => {
      if (source || document.hidden) return;
      let missed = false;
      source = new EventSource('/api/events');
      source.addEventListener('open', () => {
        setBroken(false);
        // What happened meanwhile was not heard.
        if (missed) refresh(client, 'everything');
        missed = false;
      });
      source.addEventListener('error', () => {
        missed = true;
        // The browser tries again by itself, unless it was refused.
        if (source?.readyState === EventSource.CLOSED) close();
        else setBroken(true);
      });
      source.addEventListener('message', (event) => refresh(client, (JSON.parse(event.data as string) as { changed: string }).changed));
    };
    const attended = () => {
      clearTimeout(idle);
      idle = setTimeout(close, IDLE_MS);
      if (!source) open();
    };
    const looked = () => (document.hidden ? close() : attended());
    attended();
    document.addEventListener('visibilitychange', looked);
    window.addEventListener('focus', attended);
    window.addEventListener('pointerdown', attended);
    window.addEventListener('keydown', attended);
    return () => {
      clearTimeout(idle);
      close();
      setBroken(false);
      document.removeEventListener('visibilitychange', looked);
      window.removeEventListener('focus', attended);
      window.removeEventListener('pointerdown', attended);
      window.removeEventListener('keydown', attended);
    };
  }, [client]);
}

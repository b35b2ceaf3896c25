import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { shareStream } from './shared-stream.ts';

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

/** Listens to what others change while the tab is looked at. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stream = shareStream({ onChange: (changed) => refresh(client, changed), onBroken: setBroken });
    let idle: ReturnType<typeof setTimeout> | undefined;
    const attended = () => {
      clearTimeout(idle);
      idle = setTimeout(stream.close, IDLE_MS);
      if (!document.hidden) stream.open();
    };
    const looked = () => (document.hidden ? stream.close() : attended());
    attended();
    document.addEventListener('visibilitychange', looked);
    window.addEventListener('focus', attended);
    window.addEventListener('pointerdown', attended);
    window.addEventListener('keydown', attended);
    return () => {
      clearTimeout(idle);
      stream.end();
      setBroken(false);
      document.removeEventListener('visibilitychange', looked);
      window.removeEventListener('focus', attended);
      window.removeEventListener('pointerdown', attended);
      window.removeEventListener('keydown', attended);
    };
  }, [client]);
}

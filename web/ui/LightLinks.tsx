import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

/**
 * Lets plain `<a href>` inside lead to pages of this site without a full load. For lists of thousands of links, where a
 * router's link for each of them costs seconds.
 */
export function LightLinks({ children }: { children: ReactNode }) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || event.defaultPrevented || link.origin !== location.origin || link.target) return;
    event.preventDefault();
    router.history.push(link.pathname + link.search + link.hash);
  };
  return <div onClick={follow}>{children}</div>;
}

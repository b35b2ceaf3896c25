import { Skeleton } from '@mantine/core';
import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';

/** Grey lines in place of what is under way; screen readers hear one word. */
export function LineSkeletons({ lines = 4 }: { lines?: number }) {
  const { loading } = useMessages(ui);
  return (
    <div role="status" aria-label={loading}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height="0.9rem" mb="0.9rem" width={`${92 - ((line * 17) % 45)}%`} />
      ))}
    </div>
  );
}

/** A whole page under way: its head and some lines. */
export function PageSkeleton() {
  return (
    <div aria-busy>
      <Skeleton height="1.6rem" width="min(22rem, 70%)" mb="1.75rem" />
      <LineSkeletons lines={7} />
    </div>
  );
}

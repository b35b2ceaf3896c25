import { unitActs } from '#engines/messages/unit-acts.ts';
import { useToday } from '../../../components/acting.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import type { Act } from './acts.ts';

/** Whether an act stands, waits for its day, or was taken back. */
export function ActBadge({ act }: { act: Pick<Act, 'undoes' | 'undoneBy' | 'effective'> }) {
  const t = useMessages(unitActs);
  const today = useToday();
  if (act.undoneBy) return <StateBadge tone="back" label={t.wasUndone} />;
  if (act.undoes) return <StateBadge tone="plain" label={t.isUndoing} />;
  if (act.effective && act.effective > today) return <StateBadge tone="soon" label={t.isFuture} />;
  return <StateBadge tone="done" label={t.inForce} />;
}

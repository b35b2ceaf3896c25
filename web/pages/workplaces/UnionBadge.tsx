import { foundings } from '#engines/messages/foundings.ts';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useMessages } from '../../messages/language.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import type { Workplace } from './workplaces.ts';

/** Whether there is a union, or one is being founded; for a workplace that does not work, that. */
export function UnionBadge({ workplace }: { workplace: Pick<Workplace, 'status' | 'union' | 'founding'> }) {
  const t = useMessages(workplaces);
  const words = useMessages(foundings);
  if (workplace.status !== 'working') return <StateBadge tone="plain" label={t.status[workplace.status]} />;
  if (workplace.union) return <StateBadge tone="done" label={t.withUnion} />;
  if (workplace.founding) return <StateBadge tone={workplace.founding.state === 'open' ? 'doing' : 'back'} label={words.state[workplace.founding.state]} />;
  return <StateBadge tone="soon" label={t.withoutUnion} />;
}

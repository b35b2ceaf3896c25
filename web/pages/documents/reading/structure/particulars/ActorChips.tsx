import { IconCheck } from '@tabler/icons-react';
import { particulars } from '#engines/messages/particulars.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import own from './particulars.module.css';
import { useMatched, useMatchWords } from './use-actors.ts';

/** Beside the actors of an item, to be read: whom each stands for, settled or proposed. */
export function ActorChips({ names }: { names: readonly string[] }) {
  const t = useMessages(particulars);
  const words = useMatchWords();
  const matched = useMatched(names).flatMap(({ key, settled, proposals }) => {
    const match = settled ?? proposals[0]?.match;
    return match ? [{ key, match, settled: settled !== null }] : [];
  });
  if (matched.length === 0) return null;
  return (
    <span className={own.chips}>
      {matched.map(({ key, match, settled }) => (
        <span key={key} className={own.chip} data-proposed={settled ? undefined : true}>
          {settled && <IconCheck size={13} aria-label={t.settled} />}
          {words(match)}{!settled && `, ${t.proposed}`}
        </span>
      ))}
    </span>
  );
}

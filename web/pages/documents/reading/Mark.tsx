import { IconCheck, IconHelpCircle, IconPencil, IconPlus, IconSparkles } from '@tabler/icons-react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { ItemMark } from './reading-context.tsx';
import classes from './Mark.module.css';

const icons = { byHand: IconPencil, added: IconPlus, unsure: IconHelpCircle, accepted: IconCheck, fresh: IconSparkles };

/** "sửa tay", "thêm tay", "chưa chắc", "mới" beside a value; what was taken as read, as most is, has the sign alone. */
export function Mark({ mark }: { mark: ItemMark }) {
  const t = useMessages(reading);
  if (!mark) return null;
  const Icon = icons[mark];
  if (mark === 'accepted') return <span className={classes.mark} data-mark={mark} title={t.accepted}><Icon size={14} role="img" aria-label={t.accepted} /></span>;
  return <span className={classes.mark} data-mark={mark}><Icon size={12} aria-hidden /> {t[mark]}</span>;
}

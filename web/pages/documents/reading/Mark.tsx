import { IconHelpCircle, IconPencil, IconPlus } from '@tabler/icons-react';
import { reading } from '#engines/messages/reading.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { ItemMark } from './reading-context.tsx';
import classes from './Mark.module.css';

const icons = { byHand: IconPencil, added: IconPlus, unsure: IconHelpCircle };

/** "sửa tay", "thêm tay" or "chưa chắc" beside a value. */
export function Mark({ mark }: { mark: ItemMark }) {
  const t = useMessages(reading);
  if (!mark) return null;
  const Icon = icons[mark];
  return <span className={classes.mark} data-mark={mark}><Icon size={12} aria-hidden /> {t[mark]}</span>;
}

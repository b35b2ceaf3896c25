import {
  IconAlertTriangle, IconArrowBackUp, IconCircleCheck, IconCircleDashed, IconClock, IconPencil, IconSend, type Icon,
} from '@tabler/icons-react';
import classes from './badges.module.css';

/** What a state means to the reader; colour and icon follow from it, the word is always there. */
export type Tone = 'plain' | 'doing' | 'sent' | 'done' | 'soon' | 'late' | 'back';

const icons: Record<Tone, Icon> = {
  plain: IconCircleDashed,
  doing: IconPencil,
  sent: IconSend,
  done: IconCircleCheck,
  soon: IconClock,
  late: IconAlertTriangle,
  back: IconArrowBackUp,
};

interface StateBadgeProps {
  tone: Tone;
  label: string;
  icon?: Icon;
  title?: string;
}

export function StateBadge({ tone, label, icon, title }: StateBadgeProps) {
  const Glyph = icon ?? icons[tone];
  return (
    <span className={classes.badge} data-tone={tone} title={title}>
      <Glyph size={14} stroke={2} aria-hidden />
      {label}
    </span>
  );
}

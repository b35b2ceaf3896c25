import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconEqual, IconMinus, IconPlus, type Icon } from '@tabler/icons-react';
import { lineage } from '#engines/messages/lineage.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Lineage.module.css';
import type { ChainLink } from './lineage.ts';

type Counts = NonNullable<ChainLink['differences']>;

/** In the order in which a planner looks: what fell behind first. */
const told: readonly [keyof Counts, Icon, 'late' | 'soon' | 'done' | 'plain'][] = [
  ['deadlines', IconAlertTriangle, 'late'], ['lowered', IconArrowDown, 'soon'], ['missing', IconMinus, 'soon'], ['sections', IconMinus, 'soon'],
  ['forms', IconMinus, 'soon'], ['raised', IconArrowUp, 'done'], ['added', IconPlus, 'plain'], ['kept', IconEqual, 'plain'],
];

interface DifferenceChipsProps {
  /** Null where too many documents are shown to compare them all beforehand. */
  counts: Counts | null;
  label: string;
  pressed: boolean;
  onPress: () => void;
}

/** What was kept, raised, lowered, dropped, in numbers, or that nobody has counted yet; opens the comparison. */
export function DifferenceChips({ counts, label, pressed, onPress }: DifferenceChipsProps) {
  const t = useMessages(lineage);
  const some = told.flatMap(([key, Glyph, tone]) => (counts && counts[key] > 0 ? [{ key, Glyph, tone, words: t.counts[key](counts[key]) }] : []));
  return (
    <UnstyledButton className={classes.chips} aria-pressed={pressed} onClick={onPress}>
      {some.length === 0 && <span className={classes.chip}>{counts ? t.counts.none : t.differences.notCompared}</span>}
      {some.map(({ key, Glyph, tone, words }) => <span key={key} className={classes.chip} data-tone={tone}><Glyph size={13} aria-hidden />{words}</span>)}
      <VisuallyHidden>{label}</VisuallyHidden>
    </UnstyledButton>
  );
}

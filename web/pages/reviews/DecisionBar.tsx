import { ActionIcon, Button, Kbd, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconChevronDown, IconChevronUp, IconKeyboard } from '@tabler/icons-react';
import { reviews } from '#engines/messages/reviews.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { goToStop } from './use-shortcuts.ts';
import classes from './DecisionBar.module.css';

interface DecisionBarProps {
  notes: number;
  returning: boolean;
  accepting: boolean;
  error: unknown;
  onAccept: () => void;
  onReturn: () => void;
  shortcuts: boolean;
  onShortcuts: (on: boolean) => void;
}

/** Always in reach while reading: on to the next section, and the two decisions with their keys. */
export function DecisionBar({ notes, returning, accepting, error, onAccept, onReturn, shortcuts, onShortcuts }: DecisionBarProps) {
  const t = useMessages(reviews);
  const key = (name: string) => (shortcuts ? <Kbd size="xs" className={classes.key} aria-hidden>{name}</Kbd> : undefined);
  return (
    <div className={`${classes.bar} lt-no-print`} role="region" aria-label={t.decide}>
      <ProblemNotice error={error} />
      <div className={classes.line}>
        <div className={classes.walk}>
          <Button variant="subtle" className={classes.word} leftSection={<IconChevronUp size={16} aria-hidden />} rightSection={key('K')} onClick={() => goToStop(-1)}>{t.previousSection}</Button>
          <Button variant="subtle" className={classes.word} leftSection={<IconChevronDown size={16} aria-hidden />} rightSection={key('J')} onClick={() => goToStop(1)}>{t.nextSection}</Button>
          <ActionIcon variant="subtle" size="lg" className={classes.glyph} aria-label={t.previousSection} onClick={() => goToStop(-1)}><IconChevronUp size={20} aria-hidden /></ActionIcon>
          <ActionIcon variant="subtle" size="lg" className={classes.glyph} aria-label={t.nextSection} onClick={() => goToStop(1)}><IconChevronDown size={20} aria-hidden /></ActionIcon>
          <Tooltip label={t.shortcutsHint}>
            <ActionIcon variant={shortcuts ? 'light' : 'subtle'} size="lg" className={classes.keys} aria-label={t.shortcuts} aria-pressed={shortcuts} onClick={() => onShortcuts(!shortcuts)}>
              <IconKeyboard size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
        <div className={classes.decide}>
          <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} rightSection={key('R')} aria-expanded={returning} onClick={onReturn}>
            {notes > 0 && !returning ? t.continueReturn(notes) : t.return}
          </Button>
          <Button leftSection={<IconCheck size={18} aria-hidden />} rightSection={key('A')} loading={accepting} onClick={onAccept}>{t.accept}</Button>
        </div>
      </div>
    </div>
  );
}

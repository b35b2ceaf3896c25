import { Button } from '@mantine/core';
import { useState } from 'react';
import { cards } from '#engines/messages/cards.ts';
import { useActing } from '../../../components/acting.tsx';
import type { PickedUnit } from '../../../components/UnitPicker.tsx';
import { useMessages } from '../../../messages/language.tsx';
import type { Round, Tally } from './cards.ts';
import classes from './Cards.module.css';
import { ExportCards } from './ExportCards.tsx';
import { NumbersDialog } from './NumbersDialog.tsx';
import { StepDialog } from './StepDialog.tsx';

/** What can be done with all cards of a unit at once. */
export function UnitDeeds({ round, unit, tally }: { round: Round; unit: PickedUnit; tally: Tally }) {
  const t = useMessages(cards);
  const { can } = useActing();
  const [deed, setDeed] = useState<'print' | 'hand-over' | 'numbers' | 'export'>();
  const done = () => setDeed(undefined);
  if (!can('members.manage')) return null;
  return (
    <div className={`${classes.actions} lt-no-print`} role="group" aria-label={t.actions}>
      {tally.due + tally.printed > 0 && <Button onClick={() => setDeed('numbers')}>{t.numbers}</Button>}
      {tally.due > 0 && <Button variant="default" onClick={() => setDeed('print')}>{t.printAll}</Button>}
      {tally.printed > 0 && <Button variant="default" onClick={() => setDeed('hand-over')}>{t.handOverAll}</Button>}
      <Button variant="default" onClick={() => setDeed('export')}>{t.exportList}</Button>
      {deed === 'numbers' && <NumbersDialog round={round} unit={unit} onDone={done} />}
      {deed === 'print' && <StepDialog round={round} unit={unit} kind="print" count={tally.due} onDone={done} />}
      {deed === 'hand-over' && <StepDialog round={round} unit={unit} kind="hand-over" count={tally.printed} onDone={done} />}
      {deed === 'export' && <ExportCards round={round} unit={unit} onDone={done} />}
    </div>
  );
}

import { Button, Checkbox } from '@mantine/core';
import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { campaignDays } from '#engines/messages/campaign-days.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { RosterRow } from '../campaigns.ts';
import classes from './Days.module.css';
import { ExemptUnits, LiftButton } from './ExemptUnits.tsx';
import { GrantExtension } from './GrantExtension.tsx';

interface Selection {
  chosen: ReadonlyMap<string, RosterRow>;
  toggle: (row: RosterRow) => void;
}

const sparable = (row: RosterRow) => ['waiting', 'open', 'drafting', 'returned'].includes(row.state);

const SelectionContext = createContext<Selection | null>(null);

/** Units of a roster that one decision is to concern; the bar with what can be done stands below the list once one is chosen. */
export function SelectableUnits({ campaignId, children }: { campaignId: string; children: ReactNode }) {
  const t = useMessages(campaignDays);
  const [chosen, setChosen] = useState<ReadonlyMap<string, RosterRow>>(new Map());
  const [doing, setDoing] = useState<'extend' | 'exempt'>();
  const selection = useMemo(() => ({
    chosen,
    toggle: (row: RosterRow) => {
      const next = new Map(chosen);
      if (!next.delete(row.id)) next.set(row.id, row);
      setChosen(next);
    },
  }), [chosen]);
  const rows = [...chosen.values()];
  const same = <Value,>(of: (row: RosterRow) => Value) => (rows.every((row) => of(row) === of(rows[0]!)) ? of(rows[0]!) : undefined);
  const done = () => { setDoing(undefined); setChosen(new Map()); };
  return (
    <SelectionContext value={selection}>
      {children}
      {rows.length > 0 && (
        <div className={classes.chosen} role="region" aria-label={t.chosen(rows.length)}>
          <strong role="status">{t.chosen(rows.length)}</strong>
          {rows.some((row) => row.state !== 'exempt') && <Button size="compact-sm" onClick={() => setDoing('extend')}>{t.extend}</Button>}
          {rows.every(sparable) && <Button size="compact-sm" variant="default" onClick={() => setDoing('exempt')}>{t.exempt}</Button>}
          {rows.every((row) => row.state === 'exempt') && <LiftButton campaignId={campaignId} rows={rows} onDone={done} />}
          <Button size="compact-sm" variant="subtle" onClick={() => setChosen(new Map())}>{t.chooseNone}</Button>
        </div>
      )}
      {doing === 'extend' && <GrantExtension campaignId={campaignId} assignmentIds={rows.map((row) => row.id)} below={rows.some((row) => !row.leaf)} due={same((row) => row.due)} lockOn={same((row) => row.lockOn)} onDone={done} />}
      {doing === 'exempt' && <ExemptUnits campaignId={campaignId} assignmentIds={rows.map((row) => row.id)} onDone={done} />}
    </SelectionContext>
  );
}

/** Before a unit that one may decide on. */
export function ChooseUnit({ row }: { row: RosterRow }) {
  const t = useMessages(campaignDays);
  const selection = use(SelectionContext);
  if (!selection || !row.mayExtend || row.state === 'accepted') return null;
  return <Checkbox size="md" aria-label={t.choose(row.unitName)} checked={selection.chosen.has(row.id)} onChange={() => selection.toggle(row)} />;
}

import { Button } from '@mantine/core';
import type { CellValue, FormDefinition } from '#engines/forms/definition.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { returnedWorkbook } from '#engines/messages/returned-workbook.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { cellName, cellOf, writtenValue } from './cell-words.ts';
import { placeId, type Chosen, type WorkbookFault } from './workbook.ts';
import classes from './Workbook.module.css';

interface FaultsProps {
  faults: WorkbookFault[];
  forms: FormDefinition[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}

/** Cells that are not taken as they are: what stands there, why not, and what it could mean. */
export function Faults({ faults, forms, chosen, choose }: FaultsProps) {
  const t = useMessages(returnedWorkbook);
  return (
    <section>
      <div className={classes.head}><h3>{t.faults(faults.length)}</h3></div>
      <p className="lt-soft">{t.faultsHint}</p>
      <ul className={classes.list}>{faults.map((fault) => <li key={placeId(fault)}><FaultLine fault={fault} forms={forms} chosen={chosen} choose={choose} /></li>)}</ul>
    </section>
  );
}

function FaultLine({ fault, forms, chosen, choose }: Omit<FaultsProps, 'faults'> & { fault: WorkbookFault }) {
  const t = useMessages(returnedWorkbook);
  const words = useMessages(formWords);
  const cell = cellOf(forms, fault);
  const id = placeId(fault);
  const said = { ...words.fault, ...t.fault }[fault.code];
  const same = (value: CellValue) => chosen.has(id) && JSON.stringify(chosen.get(id)) === JSON.stringify(value);
  const pick = (value: CellValue) => {
    const next = new Map(chosen);
    if (same(value)) next.delete(id);
    else next.set(id, value);
    choose(next);
  };
  return (
    <>
      {cellName(cell)} <span className={classes.place}>({fault.cell})</span>
      <span className={classes.note} data-tone="late">{fault.typed ? `${t.typed(fault.typed)}: ` : ''}{said}</span>
      {fault.proposals.length > 0 && (
        <span className={classes.offers}>
          {words.mean}
          {fault.proposals.map((value) => {
            const typed = writtenValue(cell, value);
            return <Button key={typed} size="compact-sm" variant={same(value) ? 'filled' : 'default'} aria-pressed={same(value)} aria-label={words.meanThis(typed)} onClick={() => pick(value)}>{typed}</Button>;
          })}
        </span>
      )}
    </>
  );
}

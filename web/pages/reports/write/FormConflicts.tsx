import type { FormDefinition } from '#engines/forms/definition.ts';
import { reports } from '#engines/messages/reports.ts';
import { ConflictPanel } from '../../../components/saving/ConflictPanel.tsx';
import { useSaver } from '../../../components/saving/use-saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { DraftSavers, RowSaver } from './draft-savers.ts';
import { joinTyped, type TypedRow } from './typed-row.ts';
import classes from './Form.module.css';

/** Rows that two people changed at once, each to be settled. */
export function FormConflicts({ form, savers }: { form: FormDefinition; savers: DraftSavers }) {
  return savers.rowsOf(form).map((row) => {
    const saver = savers.row(form.key, row.key);
    return saver && <RowConflict key={row.key} form={form} name={row.label} saver={saver} />;
  });
}

function RowConflict({ form, name, saver }: { form: FormDefinition; name: string; saver: RowSaver }) {
  const t = useMessages(reports);
  const { theirs, value } = useSaver(saver);
  if (!theirs) return null;
  return (
    <>
      <p><strong>{t.rowConflict(name)}</strong></p>
      <ConflictPanel mine={value} theirs={theirs} show={(row) => <CellList form={form} row={row} />} settle={(row) => saver.settle(row)} join={joinTyped} />
    </>
  );
}

function CellList({ form, row }: { form: FormDefinition; row: TypedRow }) {
  return (
    <dl className={classes.cellList}>
      {form.columns.map((column) => <div key={column.key}><dt>{column.label}</dt><dd>{row[column.key] ?? ''}</dd></div>)}
    </dl>
  );
}

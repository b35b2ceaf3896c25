import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { isAddedRow } from '#engines/forms/definition.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { Note } from '../assignment.ts';
import { FormCards } from './FormCards.tsx';
import { FormConflicts } from './FormConflicts.tsx';
import { FormSaveState } from './FormSaveState.tsx';
import { FormTable } from './FormTable.tsx';
import { useFormFields, type FormFields } from './form-fields.ts';
import type { DraftSavers } from './draft-savers.ts';
import type { LiveReport } from './live-report.ts';
import type { Part } from './parts.ts';
import type { Proposals } from './proposals.ts';
import { useOpenProposals } from './use-rows.ts';
import classes from './Write.module.css';

interface FormPageProps {
  part: Part & { kind: 'form' };
  forms: FormFields['forms'];
  savers: DraftSavers;
  live: LiveReport;
  proposals: Proposals;
  notes: Note[];
  /** The row, by position, that stands open first among the cards. */
  openRow: number | undefined;
}

/** A form: like a spreadsheet where there is room, a card a row on a phone. */
export function FormPage({ part: { form }, forms, savers, live, proposals, notes, openRow }: FormPageProps) {
  const t = useMessages(reports);
  const words = useMessages(formWords);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const fields = useFormFields(form, forms, savers, live, proposals, notes);
  return (
    <section aria-labelledby="part-title">
      <h2 id="part-title" className={classes.partTitle} tabIndex={-1}>{form.title}</h2>
      {form.note && <aside className={classes.guidance} aria-label={words.howTo}><strong>{words.howTo}</strong><p>{form.note}</p></aside>}
      <p className="lt-soft">{wide ? t.formHint : t.formHintPhone}</p>
      <TakeProposals fields={fields} />
      <FormConflicts form={form} savers={savers} />
      {fields.rows.length === 0 ? <p>{words.noRows}</p> : wide ? <FormTable fields={fields} /> : <FormCards fields={fields} openRow={openRow} />}
      {form.repeat && <AddRow fields={fields} />}
      <div className={classes.saveLine}><FormSaveState form={form} savers={savers} /></div>
    </section>
  );
}

function AddRow({ fields: { form, rows, savers } }: { fields: FormFields }) {
  const t = useMessages(formWords);
  const left = form.repeat!.atMost - rows.filter((row) => isAddedRow(row.key)).length;
  return (
    <p className={classes.addRow}>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} disabled={left <= 0} onClick={() => savers.addRow(form)}>
        {form.repeat!.label ? t.addRowOf(form.repeat!.label.toLocaleLowerCase('vi')) : t.addRow}
      </Button>
      <span className="lt-soft">{t.rowsLeft(left)}</span>
    </p>
  );
}

/** Figures that are known from elsewhere, taken into the cells where nothing stands yet. */
function TakeProposals({ fields }: { fields: FormFields }) {
  const t = useMessages(formWords);
  const toast = useToast();
  const { count, take } = useOpenProposals(fields);
  if (count === 0) return null;
  return (
    <p className={classes.addRow}>
      <span>{t.proposed(count)}</span>
      <Button variant="light" size="compact-md" onClick={() => { const undo = take(); toast.undoable(t.taken(count), undo); }}>{t.takeAll}</Button>
    </p>
  );
}

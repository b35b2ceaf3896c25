import { useMediaQuery } from '@mantine/hooks';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { Note } from '../assignment.ts';
import { FormCards } from './FormCards.tsx';
import { FormConflicts } from './FormConflicts.tsx';
import { FormSaveState } from './FormSaveState.tsx';
import { FormTable } from './FormTable.tsx';
import { useFormFields } from './form-fields.ts';
import type { DraftSavers } from './draft-savers.ts';
import type { Part } from './parts.ts';
import classes from './Write.module.css';

interface FormPageProps {
  part: Part & { kind: 'form' };
  savers: DraftSavers;
  notes: Note[];
  /** The row, by position, that stands open first among the cards. */
  openRow: number | undefined;
}

/** A form: like a spreadsheet where there is room, a card a row on a phone. */
export function FormPage({ part: { form }, savers, notes, openRow }: FormPageProps) {
  const t = useMessages(reports);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const fields = useFormFields(form, savers, notes);
  return (
    <section aria-labelledby="part-title">
      <h2 id="part-title" className={classes.partTitle} tabIndex={-1}>{form.title}</h2>
      <p className="lt-soft">{wide ? t.formHint : t.formHintPhone}</p>
      <FormConflicts form={form} savers={savers} />
      {wide ? <FormTable fields={fields} /> : <FormCards fields={fields} openRow={openRow} />}
      <div className={classes.saveLine}><FormSaveState form={form} savers={savers} /></div>
    </section>
  );
}

import { VisuallyHidden } from '@mantine/core';
import { IconArrowNarrowRight, IconMessage, IconPin } from '@tabler/icons-react';
import { cellAt, printedRows } from '#engines/forms/cell.ts';
import type { FormColumn, FormDefinition } from '#engines/forms/definition.ts';
import { reviews } from '#engines/messages/reviews.ts';
import { CellButton } from '../../components/figure-table/CellButton.tsx';
import { FigureTable, useCellText } from '../../components/figure-table/FigureTable.tsx';
import { useMessages } from '../../messages/language.tsx';
import { cellChanged } from './changes.ts';
import { PinnedNotes } from './PinnedNotes.tsx';
import { placeId, type Place } from './return-draft.ts';
import { useReview } from './review-context.ts';
import { stopId } from './SectionView.tsx';
import compare from './Compare.module.css';
import classes from './Review.module.css';

type FormRow = FormDefinition['rows'][number];

/** A form as the unit filled it; whoever decides presses a cell to pin a reason to it. */
export function FormView({ form }: { form: FormDefinition }) {
  const t = useMessages(reviews);
  const { revision, before, onlyChanges, pinned, deciding, draft, note } = useReview();
  const text = useCellText();
  const noted = new Set(draft.notes.map(({ place }) => placeId(place)));
  const pinnedHere = pinned.filter(({ formKey }) => formKey === form.key);
  const placeOf = (row: FormRow, column: FormColumn): Place => ({ formKey: form.key, rowKey: row.key, columnKey: column.key });
  const isPinned = (row: FormRow, column: FormColumn) => pinnedHere.some(({ rowKey, columnKey }) => rowKey === row.key && columnKey === column.key);
  const changed = (row: FormRow, column: FormColumn) =>
    before !== undefined && cellChanged(before.rows, revision.rows, form.key, row.key, column.key);

  if (onlyChanges && pinnedHere.length === 0 && !form.rows.some((row) => form.columns.some((column) => changed(row, column)))) return null;
  // Computed cells, too, may be asked about.
  const firstRow = printedRows(form, Object.keys(revision.rows[form.key] ?? {})).find((row) => !row.heading && form.columns.some((column) => cellAt(form, row, column).state !== 'closed'));
  const firstColumn = firstRow && form.columns.find((column) => cellAt(form, firstRow, column).state !== 'closed');
  const isFirst = (row: FormRow, column: FormColumn) => row.key === firstRow?.key && column === firstColumn;

  const cell = (row: FormRow, column: FormColumn) => {
    const value = text(revision.rows[form.key]?.[row.key]?.[column.key], column);
    const shown = (
      <>
        {noted.has(placeId(placeOf(row, column))) && <IconMessage size={14} className={classes.cellIcon} aria-hidden />}
        {isPinned(row, column) && <IconPin size={14} className={classes.cellIcon} aria-hidden />}
        {before && changed(row, column)
          ? <Change before={text(before.rows[form.key]?.[row.key]?.[column.key], column)} now={value} />
          : value || (deciding && <VisuallyHidden>{t.emptyCell}</VisuallyHidden>)}
      </>
    );
    if (!deciding) return shown;
    return (
      <CellButton place={t.cell(row.label, column.label)} hint={t.noteAtCell} first={isFirst(row, column)} onPress={() => note(placeOf(row, column))}>
        {shown}
      </CellButton>
    );
  };
  const tone = (row: FormRow, column: FormColumn) => {
    if (noted.has(placeId(placeOf(row, column)))) return 'noted';
    if (changed(row, column)) return 'changed';
    return isPinned(row, column) ? 'pinned' : undefined;
  };
  return (
    <section className={classes.section} aria-labelledby={stopId(form.key)}>
      <div className={classes.sectionHead}>
        <h2 id={stopId(form.key)} tabIndex={-1} data-stop className={classes.sectionTitle}>{form.title}</h2>
      </div>
      <PinnedNotes notes={pinnedHere} place={({ rowKey, columnKey }) => cellName(form, rowKey, columnKey)} />
      <FigureTable form={form} given={revision.rows[form.key]} cell={cell} tone={tone} />
    </section>
  );
}

/** Old → new, said in words to those who do not see the strike. */
function Change({ before, now }: { before: string; now: string }) {
  const t = useMessages(reviews);
  return (
    <span data-change tabIndex={-1} className={compare.cell}>
      <del className={classes.old}>{before || t.wasEmpty}</del>
      <IconArrowNarrowRight size={14} className={classes.cellIcon} aria-hidden />
      <VisuallyHidden>{t.becomes} </VisuallyHidden>
      <ins className={classes.new}>{now || t.wasEmpty}</ins>
    </span>
  );
}

function cellName(form: FormDefinition, rowKey: string | null, columnKey: string | null): string {
  const row = form.rows.find(({ key }) => key === rowKey)?.label;
  const column = form.columns.find(({ key }) => key === columnKey)?.label;
  return [row, column].filter(Boolean).join(', ');
}

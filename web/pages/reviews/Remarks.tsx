import type { ReportTemplate } from '#engines/report-template/index.ts';
import { rowsOf } from '#engines/forms/cell.ts';
import { forms } from '#engines/messages/forms.ts';
import { useMessages } from '../../messages/language.tsx';
import { useReview } from './review-context.ts';
import classes from './Review.module.css';

/** Warnings with which a report was handed in all the same, and what its unit says to them. */
export function Remarks({ template }: { template: ReportTemplate }) {
  const t = useMessages(forms);
  const { revision } = useReview();
  if (revision.remarks.length === 0 && !revision.explanation) return null;
  return (
    <aside className={classes.remarks} aria-label={t.explained}>
      <strong>{t.explained}</strong>
      <ul>
        {revision.remarks.map((remark, at) => {
          const form = template.forms.find(({ key }) => key === remark.formKey);
          const row = form && rowsOf(form, Object.keys(revision.rows[form.key] ?? {})).find(({ key }) => key === remark.rowKey);
          const column = form?.columns.find(({ key }) => key === remark.columnKey);
          return <li key={at}>{[form?.title, row?.label, column?.label].filter(Boolean).join(' – ')}: {remark.message ?? t.fault[remark.code]}</li>;
        })}
      </ul>
      {revision.explanation && <blockquote>{revision.explanation}</blockquote>}
    </aside>
  );
}

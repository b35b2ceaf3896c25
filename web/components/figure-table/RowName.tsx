import type { FormRow } from '#engines/forms/definition.ts';
import { forms } from '#engines/messages/forms.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './FigureTable.module.css';

/** The name of a row: "trong đó" before what is part of another, its unit of measure, whether its figures are estimates. */
export function RowName({ row }: { row: FormRow }) {
  const t = useMessages(forms);
  return (
    <span className={row.partOf ? classes.part : undefined}>
      {row.partOf && <small className={classes.aside}>{t.partOf} </small>}
      {row.label}
      {row.unit && <small className={classes.aside}> ({row.unit})</small>}
      {row.estimate && !/ước/i.test(row.label) && <small className={classes.aside}> – {t.estimate}</small>}
    </span>
  );
}

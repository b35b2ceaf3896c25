import { imports } from '#engines/messages/imports.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import classes from './Imports.module.css';
import type { Import } from './imports.ts';

/** How many rows do what. */
export function RowCounts({ counts }: { counts: Import['counts'] }) {
  const t = useMessages(imports);
  const format = useFormat();
  return (
    <dl className={classes.counts}>
      {(['new', 'changed', 'same', 'review', 'leftOut', 'error'] as const).filter((key) => !['review', 'leftOut'].includes(key) || counts[key] > 0).map((key) => (
        <div key={key} className={classes.count} data-bad={key === 'error' && counts.error > 0}>
          <dt>{t.count[key]}</dt>
          <dd>{format.number(counts[key])}</dd>
        </div>
      ))}
    </dl>
  );
}

import { chasing } from '#engines/messages/chasing.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useChases, type Chase } from './monitoring.ts';
import classes from './Monitoring.module.css';

/** Who chased whom in this branch, when and with which words. */
export function Chases({ campaignId, under }: { campaignId: string; under: string }) {
  const t = useMessages(chasing);
  const format = useFormat();
  const list = useChases(campaignId, under);
  const whom = ({ names, units }: Chase) => t.whomWords(names.join(', '), units - names.length);
  return (
    <section aria-label={t.history}>
      <h2 className={classes.sectionTitle}>{t.history}</h2>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable<Chase>
          label={t.history} rows={list.rows} rowKey={(row) => row.id} more={list.more} empty={<p className="lt-soft">{t.historyEmpty}</p>}
          columns={[
            { key: 'whom', header: t.whom, cell: (row) => <>{whom(row)}<div className={classes.phone}><span className="lt-soft">{row.byName} · {format.instant(row.at)}</span></div></> },
            { key: 'who', header: t.who, wideOnly: true, cell: (row) => row.byName },
            { key: 'when', header: t.when, wideOnly: true, cell: (row) => format.instant(row.at) },
            { key: 'what', header: t.what, wideOnly: true, cell: (row) => row.words ?? '' },
          ]}
        />
      )}
    </section>
  );
}

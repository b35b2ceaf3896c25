import { IconRepeat } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { campaigns } from '#engines/messages/campaigns.ts';
import { regimes } from '#engines/messages/regimes.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ButtonLink, TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import classes from '../Campaigns.module.css';
import { SearchField } from '../SearchField.tsx';
import { useRegimes, type Regime } from './regimes.ts';

/** Periodic reporting of one's units, each with the period that opens next. */
export function RegimesPage() {
  const t = useMessages(regimes);
  const words = useMessages(campaigns);
  const format = useFormat();
  const navigate = useNavigate();
  const [q, setQ] = useUrlState('q');
  const list = useRegimes(q || undefined);
  const next = ({ next: period, state }: Regime) => state === 'active' && period ? `${t.periodName(period.key)}: ${t.opensOn(format.date(period.opens))}, ${t.dueOn(format.date(period.due))}` : '';
  const columns: Column<Regime>[] = [
    {
      key: 'title', header: t.columns.title,
      cell: (row) => (
        <>
          <TextLink to={paths.regime(row.id)}>{row.title}</TextLink>
          <div className="lt-soft">{row.unitName}</div>
          <div className={classes.phoneLine}><State regime={row} /><span className="lt-soft">{t.kinds[row.period.kind]}</span><span className="lt-soft">{next(row)}</span></div>
        </>
      ),
    },
    { key: 'kind', header: t.columns.period, wideOnly: true, cell: (row) => t.kinds[row.period.kind] },
    { key: 'next', header: t.columns.next, wideOnly: true, cell: next },
    { key: 'state', header: t.columns.state, wideOnly: true, cell: (row) => <State regime={row} /> },
  ];
  const create = <ButtonLink to={paths.newRegime()}>{t.create}</ButtonLink>;
  return (
    <>
      <PageHeader title={t.title} line={t.line} breadcrumbs={[{ label: words.title, to: paths.campaigns() }]} action={create} />
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <>
          {(q !== '' || (list.rows?.length ?? 0) > 0) && <div className={classes.filters}><SearchField label={t.search} placeholder={t.searchPlaceholder} value={q} onSearch={setQ} /></div>}
          <DataTable<Regime>
            label={t.title} columns={columns} rows={list.rows} rowKey={(row) => row.id} more={list.more} onOpen={(row) => void navigate({ to: paths.regime(row.id) })}
            empty={q ? <p className="lt-soft">{t.nothing}</p> : <EmptyState icon={IconRepeat} title={t.empty} action={create}><p>{t.emptyBody}</p></EmptyState>}
          />
        </>
      )}
    </>
  );
}

export function State({ regime }: { regime: Regime }) {
  const t = useMessages(regimes);
  return <StateBadge tone={regime.state === 'active' ? 'done' : 'plain'} label={t.state[regime.state]} />;
}

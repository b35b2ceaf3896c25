import { useQuery } from '@tanstack/react-query';
import { registry } from '#engines/messages/registry.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import classes from './Figures.module.css';
import { reconciliationQuery } from './figures.ts';
import { useReasonNames } from './reason-names.ts';

interface Row { key: string; cause: string; unions: number | null; members: number; whole?: true }

/** From one day's total to the other's, cause by cause. */
export function Reconciliation({ unitId, from, to }: { unitId: string; from: string; to: string }) {
  const t = useMessages(registry);
  const format = useFormat();
  const reason = useReasonNames();
  const query = useQuery(reconciliationQuery(unitId, from, to));
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <LineSkeletons />;
  const { opening, closing, flows, crossings } = query.data;
  const kindOf = (kind: string | null) => (kind !== null && kind in t.crossing ? t.crossing[kind as keyof typeof t.crossing] : t.noDecision);
  const rows: Row[] = [
    { key: 'opening', cause: t.opening(format.date(from)), unions: opening.unions, members: opening.members, whole: true },
    ...crossings.map((one, index) => ({
      key: `crossing-${index}`, unions: one.unionsIn - one.unionsOut, members: one.members,
      cause: [kindOf(one.kind), format.date(one.effective), one.decisionSymbol ?? one.title].filter(Boolean).join(' · '),
    })),
    ...flows.map((flow) => ({ key: flow.reason, cause: reason(flow.reason), unions: null, members: flow.members })),
    { key: 'closing', cause: t.closing(format.date(to)), unions: closing.unions, members: closing.members, whole: true },
  ];
  const signed = (row: Row, value: number | null) => (value === null ? '' : row.whole || value <= 0 ? format.number(value) : `+${format.number(value)}`);
  const columns: Column<Row>[] = [
    { key: 'cause', header: t.cause, cell: (row) => (row.whole ? <strong>{row.cause}</strong> : row.cause) },
    { key: 'unions', header: t.unionsChange, figure: true, cell: (row) => signed(row, row.unions) },
    { key: 'members', header: t.change, figure: true, cell: (row) => signed(row, row.members) },
  ];
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.why}</h2>
      <p className="lt-soft">{t.whyNote}</p>
      <DataTable label={t.why} columns={columns} rows={rows} rowKey={(row) => row.key} />
    </section>
  );
}

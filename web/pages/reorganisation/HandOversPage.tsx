import { IconTransfer } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { handOvers } from '#engines/messages/hand-overs.ts';
import { organisation } from '#engines/messages/organisation.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { unitQuery } from '../organisation/units.ts';
import { fetchHandOvers, type HandOverLine } from './hand-overs.ts';

/** Hand-overs, the newest first: of persons and of units that ended. */
export function HandOversPage() {
  const t = useMessages(handOvers);
  const words = useMessages(organisation);
  const acts = useMessages(unitActs);
  const format = useFormat();
  const navigate = useNavigate();
  const [unitId, setUnitId] = useUrlState('unit');
  const { data: unit } = useQuery({ ...unitQuery(unitId), enabled: unitId !== '' });
  const list = useKeyset(['hand-overs', 'list', unitId], (after) => fetchHandOvers({ unitId: unitId || undefined, after }));
  const columns: Column<HandOverLine>[] = [
    {
      key: 'from', header: t.from, width: '38%',
      cell: (one) => <><TextLink to={paths.handOver(one.id)}>{one.fromName ?? one.unitName}</TextLink>{one.fromName && <><br /><span className="lt-soft">{one.unitName}</span></>}</>,
    },
    { key: 'to', header: t.taker, cell: (one) => takerOf(one) },
    { key: 'content', header: t.content, wideOnly: true, cell: (one) => t.contents(one.roles, one.works) },
    { key: 'day', header: t.day, cell: (one) => format.date(one.effective) },
    { key: 'state', header: words.state, wideOnly: true, cell: (one) => <HandOverBadge undone={one.undoneAt !== null} /> },
  ];
  return (
    <>
      <PageHeader title={t.list} line={t.listHint} breadcrumbs={[{ label: words.title, to: paths.organisation() }]} />
      <UnitPicker label={acts.filterUnder} clearable maw="26rem" mb="md" value={unitId ? { id: unitId, name: unit?.name ?? '…' } : null} onChange={(picked) => setUnitId(picked?.id)} />
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable label={t.list} columns={columns} rows={list.rows} rowKey={(one) => one.id} more={list.more} onOpen={(one) => void navigate({ to: paths.handOver(one.id) })}
          empty={<EmptyState icon={IconTransfer} title={t.none}><p>{t.noneHint}</p></EmptyState>} />
      )}
    </>
  );
}

/** Whoever took over: a person, a unit, and who answers for it. */
export const takerOf = (one: Pick<HandOverLine, 'toName' | 'toUnitName' | 'respondentName'>): string => [one.toName, one.toUnitName, one.respondentName].filter(Boolean).join(' · ');

export function HandOverBadge({ undone }: { undone: boolean }) {
  const t = useMessages(handOvers);
  return undone ? <StateBadge tone="plain" label={t.takenBack} /> : <StateBadge tone="done" label={t.inForce} />;
}

import { IconFileExport } from '@tabler/icons-react';
import { memberLooks } from '#engines/messages/member-looks.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './Members.module.css';
import { MembersTabs } from './MembersTabs.tsx';

/** Lists of members that left the system, of the unit one acts for and those below it. */
export function ExportsPage() {
  return <Guarded needs={['members.manage']} page={Exports} />;
}

const fetchExports = (unitId: string, after: string | undefined) => answer(api.GET('/api/member-exports', { params: { query: { unitId, after } } }));
type Export = Awaited<ReturnType<typeof fetchExports>>['items'][number];

function Exports() {
  const t = useMessages(memberLooks);
  const format = useFormat();
  const { scope } = useActing();
  const unitId = scope?.unitId ?? '';
  const list = useKeyset(['member-exports', unitId], (after) => fetchExports(unitId, after), unitId !== '');
  const columns: Column<Export>[] = [
    {
      key: 'purpose', header: t.purpose, width: '42%',
      cell: (row) => <>{row.purpose}<span className={classes.narrowOnly}>{row.by} · {row.unit.name} · {format.instant(row.at)}</span></>,
    },
    { key: 'people', header: t.exports.people, figure: true, cell: (row) => format.number(row.members) },
    { key: 'unit', header: t.exports.ofUnit, wideOnly: true, cell: (row) => row.unit.name },
    { key: 'by', header: t.exports.by, wideOnly: true, cell: (row) => row.by },
    { key: 'at', header: t.exports.at, wideOnly: true, cell: (row) => format.instant(row.at) },
  ];
  return (
    <>
      <PageHeader title={t.exports.title} line={t.exports.line} breadcrumbs={[]} />
      <MembersTabs />
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable label={t.exports.title} columns={columns} rows={list.rows} rowKey={(row) => row.id} more={list.more}
          empty={<EmptyState icon={IconFileExport} title={t.exports.noneTitle}><p>{t.exports.noneBody}</p></EmptyState>} />
      )}
    </>
  );
}

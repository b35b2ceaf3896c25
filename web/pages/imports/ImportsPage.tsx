import { IconTableImport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { imports } from '#engines/messages/imports.ts';
import { organisation } from '#engines/messages/organisation.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './Imports.module.css';
import { fetchImports } from './imports.ts';
import type { Import } from './imports.ts';
import { ImportStateBadge } from './ImportStateBadge.tsx';

/** The asker's own imports, newest first. */
export function ImportsPage() {
  const t = useMessages(imports);
  const words = useMessages(organisation);
  const format = useFormat();
  const navigate = useNavigate();
  const list = useKeyset(['imports'], fetchImports);
  const rowsIn = ({ counts }: Import) => counts.new + counts.changed + counts.same + counts.error;
  const columns: Column<Import>[] = [
    { key: 'file', header: t.columns.file, cell: (row) => <><span className={classes.label}><TextLink to={paths.import(row.id)}>{row.filename}</TextLink></span><span className={classes.narrow}><ImportStateBadge state={row.state} /></span></> },
    { key: 'kind', header: t.kind, cell: (row) => t.kinds[row.kind as keyof typeof t.kinds] ?? row.kind, wideOnly: true },
    { key: 'unit', header: t.columns.unit, cell: (row) => row.unitName, wideOnly: true },
    { key: 'when', header: t.columns.when, cell: (row) => format.instant(row.sentAt), wideOnly: true },
    { key: 'rows', header: t.columns.rows, figure: true, cell: (row) => format.number(row.state === 'done' ? row.counts.applied : rowsIn(row)) },
    { key: 'state', header: t.columns.state, cell: (row) => <ImportStateBadge state={row.state} />, wideOnly: true },
  ];
  return (
    <>
      <PageHeader title={t.past} breadcrumbs={[{ label: words.title, to: paths.organisation() }]} action={<ButtonLink to={paths.newImport()}>{t.title}</ButtonLink>} />
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable label={t.past} columns={columns} rows={list.rows} rowKey={(row) => row.id} more={list.more} onOpen={(row) => void navigate({ to: paths.import(row.id) })}
          empty={<EmptyState icon={IconTableImport} title={t.noneTitle} action={<ButtonLink to={paths.newImport()}>{t.title}</ButtonLink>}><p>{t.noneBody}</p></EmptyState>} />
      )}
    </>
  );
}

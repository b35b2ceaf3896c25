import { IconFileSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { documents as documentWords } from '#engines/messages/documents.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useActing } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { Guarded } from '../../../frame/Fallbacks.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { Column } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ButtonLink, TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import classes from './Lineage.module.css';
import { fetchNotHeld } from './lineage.ts';
import type { NotHeld } from './lineage.ts';
import { useNames } from './use-names.ts';

/** Documents that others cite and that nobody has taken in. */
export function NotHeldPage() {
  return <Guarded needs={['documents.read']} page={List} />;
}

function List() {
  const { missing } = useMessages(lineage);
  const words = useMessages(documentWords);
  const { scope } = useActing();
  const list = useKeyset(['not-held', scope?.unitId], fetchNotHeld);
  const columns = useColumns();
  return (
    <>
      <PageHeader title={missing.title} breadcrumbs={[{ label: words.title, to: paths.documents() }]} line={missing.line} />
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable
          label={missing.title} columns={columns} rows={list.rows} rowKey={(row) => row.key} more={list.more}
          empty={<EmptyState icon={IconFileSearch} title={missing.emptyTitle}><p>{missing.emptyBody}</p></EmptyState>}
        />
      )}
    </>
  );
}

function useColumns(): Column<NotHeld>[] {
  const { missing } = useMessages(lineage);
  const names = useNames();
  const mayTakeIn = useActing().can('documents.intake');
  return useMemo(() => {
    const takeIn = (row: NotHeld) => mayTakeIn && (
      <ButtonLink size="compact-sm" variant="default" to={paths.newDocument()} aria-label={missing.takeInNamed(names.ofCited(row.cited))}>{missing.takeIn}</ButtonLink>
    );
    return [
      {
        key: 'document', header: missing.columns.document, width: '34%',
        cell: (row) => (
          <>
            <strong>{names.ofCited({ ...row.cited, date: null })}</strong>
            {row.ambiguous && <span className={classes.issuer}>{missing.ambiguous}</span>}
            <span className={classes.narrow}>{[names.date(row.cited.date), row.cited.issuer].filter(Boolean).join(' · ')} {takeIn(row)}</span>
          </>
        ),
      },
      { key: 'date', header: missing.columns.date, figure: true, wideOnly: true, cell: (row) => names.date(row.cited.date) },
      { key: 'issuer', header: missing.columns.issuer, wideOnly: true, cell: (row) => row.cited.issuer },
      {
        key: 'citedBy', header: missing.columns.citedBy,
        cell: (row) => (
          <>
            {row.citedBy > row.documents.length && <span className="lt-soft">{missing.citedBy(row.citedBy)}: </span>}
            <ul className={classes.citing}>{row.documents.map(({ id, title }) => <li key={id}><TextLink to={paths.lineage(id)}>{title}</TextLink></li>)}</ul>
          </>
        ),
      },
      { key: 'action', header: missing.columns.action, wideOnly: true, cell: takeIn },
    ];
  }, [missing, names, mayTakeIn]);
}

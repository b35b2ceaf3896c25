import { useMemo } from 'react';
import { documents } from '#engines/messages/documents.ts';
import { DirectiveBadge } from '../../components/state-badges.tsx';
import { OpenAttachmentsMark } from '../../components/open-attachments/OpenAttachments.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/links.tsx';
import { printDate } from './reading/model/printed-date.ts';
import classes from './DocumentsPage.module.css';
import { nameOf, type DocumentRow } from './documents.ts';

export function useDocumentColumns(): Column<DocumentRow>[] {
  const t = useMessages(documents);
  const { language } = useLanguage();
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'document', header: t.columns.document, width: '42%',
        cell: (row) => (
          <>
            <strong className={classes.name}><TextLink to={paths.document(row.id)}>{nameOf(row, t)}</TextLink></strong> <OpenAttachmentsMark count={row.openAttachments} />
            <span className={classes.title}>{row.title}</span>
            <span className={classes.narrow}><DirectiveBadge state={row.state} /> {row.issuedOn && printDate(row.issuedOn, language)}</span>
          </>
        ),
      },
      { key: 'issuer', header: t.columns.issuer, wideOnly: true, cell: (row) => row.issuer },
      { key: 'issuedOn', header: t.columns.issuedOn, figure: true, wideOnly: true, cell: (row) => row.issuedOn && printDate(row.issuedOn, language) },
      { key: 'received', header: t.columns.received, wideOnly: true, cell: (row) => <span className="lt-soft">{t.receivedAt(format.instant(row.receivedAt), row.receivedBy)}</span> },
      { key: 'state', header: t.columns.state, wideOnly: true, cell: (row) => <DirectiveBadge state={row.state} /> },
    ],
    [t, language, format],
  );
}

import { reading } from '#engines/messages/reading.ts';
import { DownloadButton } from '../../../../components/file-download/DownloadButton.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import type { DocumentDetail } from '../../documents.ts';
import classes from './SourceSheet.module.css';

/** From which file the text is, and the file itself. */
export function SourceHead({ document }: { document: DocumentDetail }) {
  const t = useMessages(reading);
  return (
    <div className={classes.head}>
      <span className={classes.origin}>{t.receivedLine(document.filename, document.unitName)}</span>
      <DownloadButton size="compact-sm" variant="subtle" href={`/api/documents/${document.id}/original`} filename={document.filename} label={t.downloadOriginal} />
    </div>
  );
}

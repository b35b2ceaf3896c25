import { useMutation, useQueryClient } from '@tanstack/react-query';
import { issuance } from '#engines/messages/issuance.ts';
import { useProblem } from '../../api/use-problem.ts';
import { DownloadButton } from '../../components/file-download/DownloadButton.tsx';
import { useMessages } from '../../messages/language.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import classes from './Issuance.module.css';
import { outgoingQuery, sendFileTo, type OutgoingDetail } from './outgoing.ts';

const MOST_BYTES = 20 * 1024 * 1024;

/** The document as a file, and the scan of the signed paper. */
export function DocumentFiles({ document }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  const { id, files, source, state, may } = document;
  const has = (part: string) => files.some((file) => file.part === part);
  const own = source === 'own';
  const kept = state !== 'draft' && state !== 'checked';
  const label = own ? t.downloadUpload : kept ? t.download : t.downloadDraft;
  const at = `/api/outgoing-documents/${id}`;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.content}</h2>
      <p className="lt-soft">{t.source}: {source === 'snapshot' ? t.ofSnapshot : source === 'revision' ? t.ofRevision : t.ofItsOwn}</p>
      <div className={classes.actions}>
        {(!own || has('upload')) && <DownloadButton href={`${at}/file`} filename="van-ban.docx" label={label} />}
        {(!own || has('upload')) && <DownloadButton href={`${at}/pdf`} filename="van-ban.pdf" label={t.pdf} />}
        {has('scan') && <DownloadButton href={`${at}/scan`} filename="ban-quet.pdf" label={t.downloadScan} />}
      </div>
      {own && may.change && <FileSpot document={document} href={`${at}/content`} accept={['.docx', '.pdf']} hint={t.contentHint} />}
      {may.scan && <><h3 className={classes.heading}>{t.attachScan}</h3><FileSpot document={document} href={`${at}/scan`} accept={['.pdf']} hint={t.scanHint} /></>}
    </section>
  );
}

function FileSpot({ document, href, accept, hint }: { document: OutgoingDetail; href: string; accept: string[]; hint: string }) {
  const t = useMessages(issuance);
  const toast = useToast();
  const client = useQueryClient();
  const { sentence, fields } = useProblem();
  const sending = useMutation({
    mutationFn: (file: File) => sendFileTo(href, file),
    onSuccess: async (_nothing, file) => {
      await client.invalidateQueries({ queryKey: outgoingQuery(document.id).queryKey });
      toast.done(t.fileKept(file.name));
    },
  });
  return (
    <div className="lt-no-print">
      <FileDrop accept={accept} maxBytes={MOST_BYTES} hint={hint} percent={sending.isPending ? 50 : undefined} problem={sending.error ? (fields(sending.error)['file'] ?? sentence(sending.error)) : undefined} onFile={(file) => sending.mutate(file)} />
    </div>
  );
}

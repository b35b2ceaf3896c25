import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { DownloadButton } from '../../../components/file-download/DownloadButton.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import page from '../Organisation.module.css';
import { MOST_BYTES, sendFile, taken } from './act-files.ts';
import { filesQuery } from './acts.ts';
import classes from './Acts.module.css';

/** The scan of a decision and its annexes: kept by who may record there, read by who may read the decision. */
export function ActFiles({ actId, mayKeep }: { actId: string; mayKeep: boolean }) {
  const t = useMessages(unitActs);
  const toast = useToast();
  const client = useQueryClient();
  const { sentence } = useProblem();
  const query = useQuery(filesQuery(actId));
  const sending = useMutation({
    mutationFn: (file: File) => sendFile(actId, file),
    onSuccess: async (_files, file) => {
      await client.invalidateQueries({ queryKey: filesQuery(actId).queryKey });
      toast.done(t.fileKept(file.name));
    },
  });
  return (
    <section className={`${page.section} lt-no-print`}>
      <h2 className={page.heading}>{t.files}</h2>
      <Loaded query={query}>
        {({ items }) => items.length === 0 ? <p className="lt-soft">{t.noFiles}</p> : (
          <ul className={classes.files}>
            {items.map((file) => <li key={file.sha256}><DownloadButton variant="subtle" size="compact-md" href={`/api/unit-acts/${actId}/files/${file.sha256}`} filename={file.filename} label={file.filename} name={t.download(file.filename)} /></li>)}
          </ul>
        )}
      </Loaded>
      {mayKeep && <FileDrop accept={taken} maxBytes={MOST_BYTES} camera hint={t.fileHint} percent={sending.isPending ? 50 : undefined} problem={sending.error ? sentence(sending.error) : undefined} onFile={(file) => sending.mutate(file)} />}
    </section>
  );
}

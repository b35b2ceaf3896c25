import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { problemFromAnswer, ProblemError } from '../../../api/problem.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { DownloadButton } from '../../../components/file-download/DownloadButton.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import page from '../Organisation.module.css';
import { filesQuery } from './acts.ts';
import classes from './Acts.module.css';

const taken = ['.pdf', '.doc', '.docx', '.odt', '.rtf', '.xls', '.xlsx', '.png', '.jpg', '.jpeg'];
const MOST_BYTES = 20 * 1024 * 1024;

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

async function sendFile(actId: string, file: File): Promise<void> {
  const body = new FormData();
  body.set('file', file, file.name);
  const response = await fetch(`/api/unit-acts/${actId}/files`, { method: 'POST', body, credentials: 'same-origin' }).catch(() => { throw new ProblemError({ status: 0, code: 'no_connection' }); });
  if (!response.ok) throw new ProblemError(problemFromAnswer(await response.json().catch(() => null), response.status));
}

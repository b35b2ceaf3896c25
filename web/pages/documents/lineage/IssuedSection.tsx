import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lineage } from '#engines/messages/lineage.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Lineage.module.css';
import { fetchIssued } from './lineage.ts';
import type { Issued } from './lineage.ts';
import { reviewedWords } from './ProposedLink.tsx';
import { useNames } from './use-names.ts';

/** The reviews of a document, and what each level issued to carry it out, counted; the list is ready for a report. */
export function IssuedSection({ documentId }: { documentId: string }) {
  const query = useQuery({ queryKey: ['issued', documentId], queryFn: () => fetchIssued(documentId) });
  return <Loaded query={query}>{(issued) => (issued.total > 0 || issued.reviews.length > 0 ? <Issued issued={issued} /> : null)}</Loaded>;
}

function Issued({ issued }: { issued: Issued }) {
  const t = useMessages(lineage);
  const names = useNames();
  const toast = useToast();
  const copy = () => {
    const copied = navigator.clipboard?.writeText(issued.lines.join('\n')) ?? Promise.reject(new Error('no clipboard'));
    copied.then(() => toast.done(t.issued.copied), () => toast.failed(t.issued.notCopied));
  };
  return (
    <section aria-labelledby="issued">
      {issued.reviews.length > 0 && (
        <>
          <h2 className={classes.heading}>{t.issued.reviews}</h2>
          <ul className={classes.plain}>
            {issued.reviews.map((one) => (
              <li key={one.id}>
                <TextLink to={paths.lineage(one.id)}>{names.ofHead(one)}</TextLink>{' '}
                <span className="lt-soft">{[one.issuer, reviewedWords(one, t)].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="issued" className={classes.heading}>{t.issued.title(issued.total)}</h2>
      {issued.total === 0 ? <p className="lt-soft">{t.issued.none}</p> : (
        <>
          <dl className={classes.levels}>
            {issued.levels.map(({ level, total, issuers }) => (
              <div key={level ?? 'none'}>
                <dt>{t.levelWith(t.level[level ?? 'none'], total)}</dt>
                <dd>{issuers.map(({ issuer, total: count }) => `${issuer || t.level.none} (${count})`).join('; ')}</dd>
              </div>
            ))}
          </dl>
          <Button variant="default" size="sm" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>{t.issued.copy}</Button>
          <details className={classes.group}>
            <summary>{t.issued.list}</summary>
            <div className={classes.lines}>{issued.lines.map((line) => <p key={line}>{line}</p>)}</div>
            {issued.more && <p className="lt-soft">{t.issued.more}</p>}
          </details>
        </>
      )}
    </section>
  );
}

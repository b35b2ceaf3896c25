import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { documents } from '#engines/messages/documents.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { DirectiveBadge } from '../../components/state-badges.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { fetchDocument, nameOf, type DocumentDetail } from './documents.ts';
import { EditableReading } from './reading/EditableReading.tsx';
import { FixedReading } from './reading/FixedReading.tsx';
import classes from './reading/Reading.module.css';
import { fetchDirective, type DirectiveRecord } from './reading/directive.ts';

/** One document: its text, what was read from it, and the confirmation that lets work start from it. */
export function DocumentPage() {
  const { documentId = '' } = useParams({ strict: false }) as { documentId?: string };
  const document = useQuery({ queryKey: ['document', documentId], queryFn: () => fetchDocument(documentId), staleTime: Infinity });
  const record = useQuery({ queryKey: ['directive', documentId], queryFn: () => fetchDirective(documentId), refetchOnMount: 'always', staleTime: 0 });
  return (
    <Loaded query={document} skeleton={<PageSkeleton />}>
      {(found) => (
        <Loaded query={record} skeleton={<PageSkeleton />}>
          {(current) => <Reading key={found.id} document={found} record={current} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Reading({ document, record }: { document: DocumentDetail; record: DirectiveRecord }) {
  const [beginning, setBeginning] = useState(0);
  const beginAnew = useCallback(() => setBeginning((before) => before + 1), []);
  const head = ({ title, action }: { title: Pick<DirectiveRecord['content'], 'kind' | 'number' | 'code' | 'title'>; action: ReactNode }) => (
    <DocumentHead state={record.state} title={title} action={action} />
  );
  if (record.state === 'confirmed' || !document.may.confirm) return <FixedReading document={document} record={record} head={head} />;
  return <EditableReading key={beginning} document={document} record={record} onOutdated={beginAnew} head={head} />;
}

interface DocumentHeadProps {
  state: DirectiveRecord['state'];
  title: Pick<DirectiveRecord['content'], 'kind' | 'number' | 'code' | 'title'>;
  action: ReactNode;
}

function DocumentHead({ state, title, action }: DocumentHeadProps) {
  const words = useMessages(documents);
  return (
    <PageHeader
      title={nameOf(title, words)} breadcrumbs={[{ label: words.title, to: paths.documents() }]} state={<DirectiveBadge state={state} />}
      line={<span className={classes.line} title={title.title}>{title.title}</span>}
      action={action}
    />
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { Loaded } from '../../components/Loaded.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { fetchDocument, type DocumentDetail } from './documents.ts';
import { EditableReading } from './reading/EditableReading.tsx';
import { FixedReading } from './reading/FixedReading.tsx';
import { fetchDirective, type DirectiveRecord } from './reading/directive.ts';
import type { Carried } from './reading/use-read-again.ts';

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
  const [carried, setCarried] = useState<Carried>();
  const beginAnew = useCallback(() => setBeginning((before) => before + 1), []);
  const afterReadingAgain = useCallback((brought: Carried) => {
    setCarried(brought);
    beginAnew();
  }, [beginAnew]);
  const client = useQueryClient();
  const outdated = record.readingId !== document.reading.id;
  useEffect(() => {
    // Another had the file read again: what was read is then another, too.
    if (outdated) void client.invalidateQueries({ queryKey: ['document', document.id] });
  }, [outdated, client, document.id]);
  if (record.state === 'confirmed' || !document.may.confirm) return <FixedReading document={document} record={record} />;
  return (
    <EditableReading key={beginning} document={document} record={record} carried={carried} onReadAgain={afterReadingAgain} onOutdated={beginAnew} />
  );
}

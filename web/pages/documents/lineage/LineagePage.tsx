import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { documents as documentWords } from '#engines/messages/documents.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { AddLink } from './AddLink.tsx';
import { ChainTree } from './ChainTree.tsx';
import { DifferencesPanel } from './DifferencesPanel.tsx';
import { IssuedSection } from './IssuedSection.tsx';
import classes from './Lineage.module.css';
import { fetchLineage, lineageKey } from './lineage.ts';
import type { Lineage } from './lineage.ts';
import { OtherLinks } from './OtherLinks.tsx';
import { ProposedLinks } from './ProposedLinks.tsx';
import { useDecisions } from './use-decisions.ts';
import { useNames } from './use-names.ts';

/** The chain of a document, from the resolution to the last plan, with what there is to decide. */
export function LineagePage() {
  const { documentId = '' } = useParams({ strict: false }) as { documentId?: string };
  const query = useQuery({
    queryKey: lineageKey(documentId), queryFn: () => fetchLineage(documentId),
    // Links are proposed a moment after a document came in: who is that quick looks again by itself.
    refetchInterval: ({ state }) => (state.data?.own.length === 0 && state.dataUpdateCount < 4 ? 1000 : false),
  });
  return <Loaded query={query} skeleton={<PageSkeleton />}>{(found) => <Chain key={documentId} found={found} />}</Loaded>;
}

function Chain({ found }: { found: Lineage }) {
  const t = useMessages(lineage);
  const names = useNames();
  const words = useMessages(documentWords);
  const document = found.documents.find(({ id }) => id === found.documentId)!;
  const decisions = useDecisions(found.documentId);
  const [compared, compare] = useUrlState('compare', '', true);
  const [child, parent] = compared.split('_');
  const name = names.ofHead(document);
  return (
    <>
      <PageHeader
        title={t.title} windowTitle={t.windowTitle(name)} breadcrumbs={[{ label: words.title, to: paths.documents() }, { label: name, to: paths.document(document.id) }]}
        line={<><strong>{name}</strong>{' '}{document.title}</>}
        action={<ButtonLink variant="default" to={paths.document(document.id)}>{t.toDocument}</ButtonLink>}
      />
      <div className={classes.page}>
        <div className={classes.main}>
          <ProposedLinks found={found} decisions={decisions} />
          <ChainTree found={found} compared={compared} onCompare={compare} />
          <IssuedSection documentId={found.documentId} />
          <OtherLinks found={found} decisions={decisions} />
          {found.may.decide && <AddLink documentId={found.documentId} decisions={decisions} />}
        </div>
        {child && parent && <DifferencesPanel key={compared} child={child} parent={parent} onClose={() => compare(undefined)} />}
      </div>
    </>
  );
}

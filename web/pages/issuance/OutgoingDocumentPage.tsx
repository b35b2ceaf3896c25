import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { issuance } from '#engines/messages/issuance.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { DeedBar } from './DeedBar.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentFiles } from './DocumentFiles.tsx';
import { FormNotice } from './FormNotice.tsx';
import { HeadForm } from './HeadForm.tsx';
import classes from './Issuance.module.css';
import { kindName } from './kind-name.ts';
import { outgoingQuery, type OutgoingDetail } from './outgoing.ts';
import { RecipientsSection } from './RecipientsSection.tsx';
import { StateOf } from './StateOf.tsx';
import { StepsDone } from './StepsDone.tsx';

/** One document on its way out: its form, its steps, its files. */
export function OutgoingDocumentPage() {
  const { outgoingId = '' } = useParams({ strict: false }) as { outgoingId?: string };
  const query = useQuery(outgoingQuery(outgoingId));
  if (query.data) return <OutgoingContent key={outgoingId} document={query.data} />;
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <PageSkeleton />;
}

function OutgoingContent({ document }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  const { language } = useLanguage();
  const { symbol, kind, title, state, may } = document;
  return (
    <>
      <PageHeader
        title={symbol ? `${kindName(kind, language)} ${symbol}` : kindName(kind, language)} windowTitle={`${symbol ?? kindName(kind, language)} – ${title}`} line={title}
        breadcrumbs={[{ label: t.outgoing, to: paths.outgoing() }]} state={<StateOf state={state} />}
      />
      <Ended document={document} />
      <DeedBar document={document} />
      <div className={classes.columns}>
        <div>
          {(state === 'draft' || state === 'checked') && <FormNotice document={document} />}
          {/* A draft that somebody else saved meanwhile begins anew. */}
          {may.change ? <HeadForm key={document.version} document={document} /> : <DocumentFacts document={document} />}
          {!may.change && <RecipientsSection document={document} />}
        </div>
        <div>
          {may.change && <RecipientsSection document={document} />}
          <StepsDone document={document} />
          <DocumentFiles document={document} />
        </div>
      </div>
    </>
  );
}

/** Why it came back; what became of it after it was issued, and what stands in its place. */
function Ended({ document: { state, returnReason, recalledOn, recalledBy, recallReason, replaces, replacedBy } }: { document: OutgoingDetail }) {
  const t = useMessages(issuance);
  const format = useFormat();
  if (!recalledOn && !replaces && !replacedBy && !returnReason) return null;
  return (
    <div className={classes.notice} data-tone={state === 'recalled' ? 'late' : 'soon'}>
      {returnReason && <p>{t.givenBackWhy(returnReason)}</p>}
      {recalledOn && <p>{t.recalledOn(format.date(recalledOn), recalledBy ?? '')} {recallReason}</p>}
      {replacedBy && <p>{t.replacedByLine}: <TextLink to={paths.outgoingDocument(replacedBy.id)}>{replacedBy.symbol ?? t.noNumber}</TextLink></p>}
      {replaces && <p>{t.replacesLine}: <TextLink to={paths.outgoingDocument(replaces.id)}>{replaces.symbol ?? replaces.title}</TextLink></p>}
    </div>
  );
}

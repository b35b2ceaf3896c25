import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import page from '../Organisation.module.css';
import { ActAftermath } from './ActAftermath.tsx';
import { ActBadge } from './ActBadge.tsx';
import { ActEvents } from './ActEvents.tsx';
import { ActFiles } from './ActFiles.tsx';
import { actQuery, treeKinds, type ActDetail } from './acts.ts';
import { ActPicture } from './picture/ActPicture.tsx';
import { UndoAct } from './UndoAct.tsx';
import { useActWords } from './use-act-words.ts';

/** One decision: what it rests on, what it changed, its files, and the way back. */
export function ActPage() {
  const { actId = '' } = useParams({ strict: false }) as { actId?: string };
  const query = useQuery(actQuery(actId));
  if (query.data) return <ActContent key={actId} act={query.data} />;
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <PageSkeleton />;
}

function ActContent({ act }: { act: ActDetail }) {
  const t = useMessages(unitActs);
  const words = useMessages(organisation);
  const { titleOf, kindsOf, paperOf } = useActWords();
  const [undoing, setUndoing] = useState(false);
  // A name or a fact put right moves nothing: there is no picture in it.
  const drawn = act.undoes === null && act.kinds.some((kind) => (treeKinds as readonly string[]).includes(kind));
  return (
    <>
      <PageHeader
        title={titleOf(act)}
        breadcrumbs={[{ label: words.title, to: paths.organisation() }, { label: t.acts, to: paths.unitActs() }]}
        state={<ActBadge act={act} />}
        line={[act.title && !act.undoes ? kindsOf(act) : null, paperOf(act)].filter(Boolean).join(' · ')}
        action={act.undoUntil && <Button variant="default" onClick={() => setUndoing(true)}>{t.undo}</Button>}
      />
      {act.undoes && <Alert variant="light" mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>{t.undoesOther} <TextLink to={paths.unitAct(act.undoes)}>{t.openUndone}</TextLink></Alert>}
      {act.undoneBy && <Alert color="yellow" variant="light" mb="md" styles={{ message: { color: 'var(--lt-ink)' } }}>{t.takenBack} <TextLink to={paths.unitAct(act.undoneBy)}>{t.openUndoing}</TextLink></Alert>}
      <ActFacts act={act} />
      {drawn && <ActPicture actId={act.id} undone={act.undoneBy !== null} />}
      <ActEvents act={act} />
      {drawn && act.undoneBy === null && <ActAftermath actId={act.id} />}
      <ActFiles actId={act.id} mayKeep={act.may.manage && act.undoes === null} />
      {undoing && <UndoAct actId={act.id} onDone={() => setUndoing(false)} />}
    </>
  );
}

function ActFacts({ act }: { act: ActDetail }) {
  const t = useMessages(unitActs);
  const words = useMessages(organisation);
  const format = useFormat();
  const facts: [string, string | null][] = [
    [t.effective, act.effective && format.date(act.effective)],
    [t.recordedAt, format.instant(act.recordedAt)],
    [t.recordedBy, act.recordedBy],
    [t.undoUntil, act.undoUntil && format.date(act.undoUntil)],
    [t.reason, act.reason],
  ];
  return (
    <section aria-label={words.facts}>
      <dl className={page.facts}>{facts.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  );
}

import { IconSnowflakeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { consolidation } from '#engines/messages/consolidation.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { FreezeForm } from './FreezeForm.tsx';
import { assignmentQuery, consolidationQuery, snapshotsQuery } from './queries.ts';

/** Freezing: what the frozen version will hold, and the head under which it leaves the house. */
export function FreezePage() {
  const t = useMessages(consolidation);
  const { assignmentId = '' } = useParams({ strict: false });
  const assignment = useQuery(assignmentQuery(assignmentId));
  const figures = useQuery(consolidationQuery(assignmentId, 'accepted'));
  // A head being filled in must not be replaced by one that is read again meanwhile.
  const snapshots = useQuery({ ...snapshotsQuery(assignmentId), staleTime: Infinity });
  const data = assignment.data && figures.data && snapshots.data
    ? { assignment: assignment.data, standing: figures.data.standing, head: snapshots.data.proposedHead }
    : undefined;
  const query = {
    data, error: assignment.error ?? figures.error ?? snapshots.error,
    refetch: () => Promise.all([assignment.refetch(), figures.refetch(), snapshots.refetch()]),
  };
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(loaded) => (
        <>
          <PageHeader
            title={t.freezeTitle} windowTitle={`${t.freezeTitle} – ${loaded.assignment.unitName}`} line={t.freezeLine}
            breadcrumbs={[{ label: t.listTitle, to: paths.consolidation() }, { label: t.title(loaded.assignment.unitName), to: paths.consolidationOf(assignmentId) }]}
          />
          {loaded.assignment.may.freeze
            ? <FreezeForm {...loaded} />
            : (
              <EmptyState icon={IconSnowflakeOff} title={t.notAllowedTitle} action={<ButtonLink to={paths.consolidationOf(assignmentId)}>{t.back}</ButtonLink>}>
                <p>{t.notAllowedBody}</p>
              </EmptyState>
            )}
        </>
      )}
    </Loaded>
  );
}

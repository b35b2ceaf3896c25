import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { consolidation } from '#engines/messages/consolidation.ts';
import { issuance } from '#engines/messages/issuance.ts';
import { useActing } from '../../components/acting.tsx';
import { DueBadge } from '../../components/DueBadge.tsx';
import { MovedBelow } from '../../components/MovedBelow.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { AssignmentBadge } from '../../components/state-badges.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { FiguresTab } from './FiguresTab.tsx';
import { assignmentQuery, snapshotsQuery, type Assignment } from './queries.ts';
import { SnapshotsTab } from './SnapshotsTab.tsx';
import { TextsTab } from './TextsTab.tsx';

/** What the units below add up to, what they wrote, and what was frozen of it. */
export function ConsolidationPage() {
  const { assignmentId = '' } = useParams({ strict: false });
  const query = useQuery(assignmentQuery(assignmentId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(assignment) => <Consolidated key={assignment.id} assignment={assignment} />}
    </Loaded>
  );
}

function Consolidated({ assignment }: { assignment: Assignment }) {
  const t = useMessages(consolidation);
  const issuing = useMessages(issuance);
  const { can } = useActing();
  const [tab, setTab] = useUrlState('tab', 'figures', true);
  return (
    <>
      <PageHeader
        title={t.title(assignment.unitName)}
        breadcrumbs={[{ label: t.listTitle, to: paths.consolidation() }, { label: assignment.campaign.title, to: paths.campaign(assignment.campaignId) }]}
        line={can('issuance.read') && <TextLink to={paths.received()} search={{ campaign: assignment.campaignId }}>{issuing.officialArrived}</TextLink>}
        state={<><AssignmentBadge state={assignment.state} late={assignment.late} /><DueBadge due={assignment.due} settled={assignment.state === 'accepted'} /></>}
        action={
          <>
            {assignment.may.freeze && <ButtonLink to={paths.freezing(assignment.id)} miw="max-content">{t.freeze}</ButtonLink>}
            <ButtonLink to={paths.report(assignment.id)} variant="default" miw="max-content">{t.ownReport}</ButtonLink>
          </>
        }
      />
      <WhatMoved assignment={assignment} />
      <Tabs value={tab} onChange={(value) => setTab(value ?? undefined)} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="figures">{t.figures}</Tabs.Tab>
          <Tabs.Tab value="texts">{t.texts}</Tabs.Tab>
          <Tabs.Tab value="snapshots">{t.snapshots}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="figures"><FiguresTab assignment={assignment} /></Tabs.Panel>
        <Tabs.Panel value="texts"><TextsTab assignment={assignment} /></Tabs.Panel>
        <Tabs.Panel value="snapshots"><SnapshotsTab assignment={assignment} /></Tabs.Panel>
      </Tabs>
    </>
  );
}

/** Since the unit handed its report in, and since it froze the last time: what has moved below. */
function WhatMoved({ assignment }: { assignment: Assignment }) {
  const { items } = useQuery(snapshotsQuery(assignment.id)).data ?? {};
  const { forms } = assignment.campaign.template;
  const handedIn = assignment.latestRevisionId !== null && ['submitted', 'accepted'].includes(assignment.state);
  return (
    <>
      {handedIn && <MovedBelow since={{ revisionId: assignment.latestRevisionId! }} forms={forms} />}
      {items?.[0] && <MovedBelow since={{ snapshotId: items[0].id, number: items[0].number }} forms={forms} />}
    </>
  );
}

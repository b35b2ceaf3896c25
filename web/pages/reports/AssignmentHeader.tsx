import { reports } from '#engines/messages/reports.ts';
import { frame } from '#engines/messages/frame.ts';
import { results } from '#engines/messages/results.ts';
import type { ReactNode } from 'react';
import { DueBadge } from '../../components/DueBadge.tsx';
import { AssignmentBadge } from '../../components/state-badges.tsx';
import { DaysOfReport } from '../campaigns/days/DaysOfReport.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QuestionsLink } from '../campaigns/running/QuestionsLink.tsx';
import type { Assignment } from './assignment.ts';

/** One unit's part in a campaign: which campaign, whose report, how far it is, what comes next. */
export function AssignmentHeader({ assignment, action }: { assignment: Assignment; action?: ReactNode }) {
  const t = useMessages(reports);
  const { rail } = useMessages(frame);
  const outcome = useMessages(results);
  const { campaign, parentUnitName, state, may } = assignment;
  const handedIn = ['submitted', 'accepted', 'exempt'].includes(state);
  const owner = assignment.parentId === null && assignment.depth === 0;
  const above = parentUnitName && parentUnitName !== campaign.unitName ? t.goesTo(parentUnitName) : t.askedBy(campaign.unitName);
  const words = owner ? [assignment.unitName] : [assignment.unitName, above];
  return (
    <>
      <PageHeader
        title={campaign.title}
        windowTitle={t.windowTitle(assignment.unitName)}
        breadcrumbs={[{ label: rail.campaigns, to: paths.campaigns() }]}
        state={<><AssignmentBadge state={state} late={assignment.late && handedIn} /><DueBadge due={assignment.due} settled={handedIn} /></>}
        line={<>{words.join(' · ')}{!assignment.leaf && <> · <TextLink to={paths.campaign(campaign.id)}>{t.wholeCampaign}</TextLink></>}{' '}· <QuestionsLink campaignId={campaign.id} />{campaign.directive && <> · <TextLink to={paths.document(campaign.directive.documentId)}>{t.plan}</TextLink></>}{!owner && <> · <TextLink to={paths.results(assignment.id)}>{outcome.link}</TextLink></>}</>}
        action={<>{action}{owner && may.freeze && <ButtonLink to={paths.consolidationOf(assignment.id)}>{t.consolidate}</ButtonLink>}{may.passOn && <ButtonLink variant={action ? 'default' : 'filled'} to={paths.passingOn(assignment.id)}>{t.passOn}</ButtonLink>}</>}
      />
      <DaysOfReport report={assignment} />
    </>
  );
}

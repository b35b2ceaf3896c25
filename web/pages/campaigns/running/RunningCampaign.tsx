import { campaigns } from '#engines/messages/campaigns.ts';
import { frame } from '#engines/messages/frame.ts';
import { regimes } from '#engines/messages/regimes.ts';
import { DueBadge } from '../../../components/DueBadge.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { CampaignBadge } from '../../../components/state-badges.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { ButtonLink, TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { CampaignTabs } from '../../monitoring/CampaignTabs.tsx';
import { useProgress, type CampaignDetail } from '../campaigns.ts';
import classes from '../Campaigns.module.css';
import { WaitingLink } from './WaitingLink.tsx';
import { QuestionsLink } from './QuestionsLink.tsx';
import { Newcomers } from '../days/Newcomers.tsx';
import { OpenRequests } from '../days/OpenRequests.tsx';
import { ProgressMatrix } from './ProgressMatrix.tsx';
import { Roster } from './Roster.tsx';

/** A running campaign: how far each level is, and every unit behind the numbers. */
export function RunningCampaign({ campaign }: { campaign: CampaignDetail }) {
  const t = useMessages(campaigns);
  const { rail } = useMessages(frame);
  const words = useMessages(regimes);
  const format = useFormat();
  const progress = useProgress(campaign.id);
  // Who sees one unit alone sees how that one stands; anybody else begins with the units below their own.
  const alone = isAlone(campaign);
  const own = campaign.myAssignments.length === 1 && !alone ? campaign.myAssignments[0]?.id : undefined;
  const root = campaign.ownAssignmentId ?? own;
  return (
    <>
      <PageHeader
        title={campaign.title}
        breadcrumbs={[{ label: rail.campaigns, to: paths.campaigns() }]}
        state={<><CampaignBadge state={campaign.state} />{campaign.ownDue && <DueBadge due={campaign.ownDue} settled={campaign.accepted === campaign.expected && campaign.expected > 0} />}</>}
        line={
          <>
            {t.askedBy(campaign.unitName)}{campaign.launchedAt && ` · ${t.launchedOn(format.instant(campaign.launchedAt))}`}
            {' '}· <QuestionsLink campaignId={campaign.id} />
            {campaign.period && ` · ${words.periodName(campaign.period.key)} (${words.fromTo(format.date(campaign.period.from), format.date(campaign.period.to))})`}
            {campaign.regimeId && campaign.may.manage && <> · <TextLink to={paths.regime(campaign.regimeId)}>{words.ofRegime}</TextLink></>}
            {campaign.previous && <> · {words.previousLink}: <TextLink to={paths.campaign(campaign.previous.id)}>{campaign.previous.title}</TextLink></>}
            {campaign.directive && <> · {t.source}: <TextLink to={paths.document(campaign.directive.documentId)}>{campaign.directive.title}</TextLink></>}
          </>
        }
        action={<Actions campaign={campaign} />}
      />
      {!alone && <OpenRequests campaignId={campaign.id} />}
      {!alone && (
        <>
          <CampaignTabs campaignId={campaign.id} />
          <h2 className={classes.sectionTitle}>{t.progressTitle}</h2>
          <Loaded query={progress}>{(loaded) => <ProgressMatrix campaign={campaign} progress={loaded} />}</Loaded>
        </>
      )}
      <Newcomers campaignId={campaign.id} enabled={campaign.may.manage} />
      {!alone && <h2 className={classes.sectionTitle}>{t.rosterTitle}</h2>}
      <Roster campaignId={campaign.id} root={root} wholeCampaign filters={!alone} />
    </>
  );
}

const isAlone = (campaign: CampaignDetail) => campaign.ownAssignmentId === null && campaign.expected <= 1;

function Actions({ campaign }: { campaign: CampaignDetail }) {
  const t = useMessages(campaigns);
  const { ownAssignmentId, myAssignments } = campaign;
  return (
    <>
      <WaitingLink campaignId={campaign.id} />
      {ownAssignmentId && <ButtonLink to={paths.consolidationOf(ownAssignmentId)}>{t.seeConsolidation}</ButtonLink>}
      {myAssignments.map(({ id, unitName }) => (
        <ButtonLink key={id} to={paths.report(id)} variant={ownAssignmentId ? 'default' : 'filled'}>
          {myAssignments.length > 1 ? t.writeFor(unitName) : isAlone(campaign) && campaign.submitted > 0 ? t.openReport : t.writeReport}
        </ButtonLink>
      ))}
    </>
  );
}

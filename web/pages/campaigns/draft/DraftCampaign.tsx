import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { campaigns } from '#engines/messages/campaigns.ts';
import { OpenAttachments } from '../../../components/open-attachments/OpenAttachments.tsx';
import { CampaignBadge } from '../../../components/state-badges.tsx';
import { ConflictPanel } from '../../../components/saving/ConflictPanel.tsx';
import { SaveState } from '../../../components/saving/SaveState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import type { CampaignDetail } from '../campaigns.ts';
import { PreviousCampaign } from '../regimes/PreviousCampaign.tsx';
import { DiscardButton } from './DiscardButton.tsx';
import classes from './Draft.module.css';
import { FormsEditor } from './FormsEditor.tsx';
import { LaunchButton } from './LaunchButton.tsx';
import { LevelsEditor } from './LevelsEditor.tsx';
import { OutlineEditor } from './OutlineEditor.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { Exemptions } from './roster/Exemptions.tsx';
import { RosterUnits } from './roster/RosterUnits.tsx';
import { RosterPreview } from './RosterPreview.tsx';
import { usePlan } from './use-plan.ts';

/** Preparing a campaign on one page: what is asked, of whom, by when; then the launch. */
export default function DraftCampaign({ campaign }: { campaign: CampaignDetail }) {
  const t = useMessages(campaignDraft);
  const words = useMessages(campaigns);
  const planning = usePlan(campaign);
  const { plan, change, state, saver } = planning;
  return (
    <>
      <PageHeader
        title={plan.title.trim() || campaign.title}
        breadcrumbs={[{ label: words.title, to: paths.campaigns() }]}
        state={<CampaignBadge state="draft" />}
        line={<>{words.askedBy(campaign.unitName)}{campaign.directive && <> · {t.fromDocument}: <TextLink to={paths.document(campaign.directive.documentId)}>{campaign.directive.title}</TextLink></>}</>}
        action={<><LaunchButton campaign={campaign} planning={planning} /><DiscardButton campaign={campaign} planning={planning} /></>}
      />
      <div className={classes.bar}>
        <Button size="compact-sm" variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} disabled={!planning.undoable} onClick={planning.undo}>{t.undo}</Button>
        <Button size="compact-sm" variant="default" leftSection={<IconArrowForwardUp size={16} aria-hidden />} disabled={!planning.redoable} onClick={planning.redo}>{t.redo}</Button>
        <Button size="compact-sm" variant="default" disabled={state.status === 'rest' || state.status === 'saved'} onClick={() => void saver.flush()}>{t.saveNow}</Button>
        <SaveState state={state} unsendable={t.invalid} />
      </div>
      {state.theirs && <ConflictPanel mine={plan} theirs={state.theirs} show={(one) => <PlanSummary plan={one} />} settle={(one) => saver.settle(one)} />}
      <TextInput
        label={t.title} value={plan.title} maxLength={500} mb="xl" className={classes.wideField}
        error={plan.title.trim() === '' ? t.titleNeeded : undefined} onChange={(event) => change({ ...plan, title: event.currentTarget.value }, 'title')}
      />
      <PreviousCampaign campaign={campaign} plan={plan} change={change} />
      <OpenAttachments documentId={campaign.directive?.documentId} />
      <section aria-labelledby="step-template" className={classes.step}>
        <h2 id="step-template">{t.stepTemplate}</h2>
        <OutlineEditor
          template={plan.template} typeKeys={plan.levels.flatMap((level) => level.typeKeys)} documentId={campaign.directive?.documentId}
          change={(template, field) => change({ ...plan, template }, field)}
        />
        <FormsEditor forms={plan.template.forms} unit={{ id: campaign.unitId, name: campaign.unitName }} change={(forms, field) => change({ ...plan, template: { ...plan.template, forms } }, field)} />
      </section>
      <section aria-labelledby="step-units" className={classes.step}>
        <h2 id="step-units">{t.stepUnits}</h2>
        <LevelsEditor campaign={campaign} plan={plan} change={change} />
        <Exemptions campaign={campaign} plan={plan} change={change} savedAt={state.savedAt} />
      </section>
      <section aria-labelledby="step-launch" className={classes.step}>
        <h2 id="step-launch">{t.stepLaunch}</h2>
        <RosterPreview campaign={campaign} state={state} />
        <RosterUnits campaign={campaign} plan={plan} change={change} savedAt={state.savedAt} />
      </section>
    </>
  );
}

import { vocabulary } from '#engines/messages/vocabulary.ts';
import { useMessages } from '../messages/language.tsx';
import { StateBadge, type Tone } from '../ui/StateBadge.tsx';

type Words = (typeof vocabulary)['vi'];

const assignmentTones: Record<keyof Words['assignmentState'], Tone> = {
  waiting: 'plain', open: 'plain', drafting: 'doing', submitted: 'sent', returned: 'back', accepted: 'done', exempt: 'plain',
};
const directiveTones: Record<keyof Words['directiveState'], Tone> = { unread: 'soon', draft: 'doing', confirmed: 'done' };
const campaignTones: Record<keyof Words['campaignState'], Tone> = { draft: 'doing', running: 'sent' };

/** How far one unit's report is; lateness stands beside it as a badge of its own, never as a wall. */
export function AssignmentBadge({ state, late = false }: { state: keyof Words['assignmentState']; late?: boolean }) {
  const t = useMessages(vocabulary);
  const handedIn = state === 'submitted' || state === 'accepted';
  return (
    <>
      <StateBadge tone={assignmentTones[state]} label={t.assignmentState[state]} />
      {late && <> <StateBadge tone={handedIn ? 'soon' : 'late'} label={handedIn ? t.handedInLate : t.late} /></>}
    </>
  );
}

export function DirectiveBadge({ state }: { state: keyof Words['directiveState'] }) {
  return <StateBadge tone={directiveTones[state]} label={useMessages(vocabulary).directiveState[state]} />;
}

export function CampaignBadge({ state }: { state: keyof Words['campaignState'] }) {
  return <StateBadge tone={campaignTones[state]} label={useMessages(vocabulary).campaignState[state]} />;
}

import { handOvers } from '#engines/messages/hand-overs.ts';
import { home } from '#engines/messages/home.ts';
import { DueBadge } from '../../components/DueBadge.tsx';
import { AssignmentBadge } from '../../components/state-badges.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/links.tsx';
import type { Work } from './work.ts';
import { WorkRow } from './WorkGroup.tsx';

/** For whom a report is: one's unit, or one that has ended and for which one answers. */
function useUnitOf({ unitName, insteadOf }: { unitName: string; insteadOf: boolean }): string {
  const hand = useMessages(handOvers);
  return insteadOf ? hand.insteadOf(unitName) : unitName;
}

/** A report of one's own: to begin, to go on with, or to correct. */
export function WriteRow({ item }: { item: Work['toWrite'][number] }) {
  const t = useMessages(home);
  const unit = useUnitOf(item);
  const verb = item.state === 'returned' ? t.correct : item.state === 'drafting' ? t.goOn : t.write;
  return (
    <WorkRow
      title={item.campaignTitle}
      line={item.expectedBelow > 0 ? `${unit} · ${t.below(item.submittedBelow, item.expectedBelow)}` : unit}
      badges={<><AssignmentBadge state={item.state} /><DueBadge due={item.due} /></>}
      button={<ButtonLink to={paths.report(item.assignmentId)} fullWidth>{verb}</ButtonLink>}
    />
  );
}

/** A campaign that reached this unit and waits to go further down. */
export function PassOnRow({ item }: { item: Work['toPassOn'][number] }) {
  const t = useMessages(home);
  const unit = useUnitOf(item);
  return (
    <WorkRow
      title={item.campaignTitle}
      line={unit}
      badges={<DueBadge due={item.due} />}
      button={<ButtonLink to={paths.passingOn(item.assignmentId)} fullWidth>{t.passOn(item.waiting)}</ButtonLink>}
    />
  );
}

export function ReviewRow({ item }: { item: Work['toReview'][number] }) {
  const t = useMessages(home);
  return (
    <WorkRow
      title={item.unitName}
      line={item.campaignTitle}
      badges={<AssignmentBadge state="submitted" late={item.late} />}
      button={<ButtonLink to={paths.revision(item.revisionId)} variant="light" fullWidth>{t.review}</ButtonLink>}
    />
  );
}

/** An accepted report that its unit asks to have opened again. */
export function ReopenRow({ item }: { item: Work['toReopen'][number] }) {
  const t = useMessages(home);
  return (
    <WorkRow
      title={item.unitName}
      line={`${item.campaignTitle} · ${item.reason}`}
      button={<ButtonLink to={paths.revision(item.revisionId)} variant="light" fullWidth>{t.decideReopening}</ButtonLink>}
    />
  );
}

/** Questions about a campaign that wait for an answer. */
export function AnswerRow({ item }: { item: Work['toAnswer'][number] }) {
  const t = useMessages(home);
  return (
    <WorkRow
      title={item.campaignTitle}
      line={t.openQuestions(item.open)}
      button={<ButtonLink to={paths.questions(item.campaignId)} search={{ state: 'open' }} variant="light" fullWidth>{t.answerQuestions}</ButtonLink>}
    />
  );
}

export function ConfirmRow({ item }: { item: Work['toConfirm'][number] }) {
  const t = useMessages(home);
  return (
    <WorkRow
      title={item.title || t.untitled}
      line={item.filename}
      button={<ButtonLink to={paths.document(item.documentId)} fullWidth>{t.confirmDocument}</ButtonLink>}
    />
  );
}

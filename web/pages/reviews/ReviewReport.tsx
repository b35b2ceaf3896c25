import { Text } from '@mantine/core';
import { useState } from 'react';
import { reopening } from '#engines/messages/reopening.ts';
import { reviews } from '#engines/messages/reviews.ts';
import { problemOf } from '../../api/problem.ts';
import { MovedBelow } from '../../components/MovedBelow.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useConfirm } from '../../ui/confirm.tsx';
import { AfterDecision } from './AfterDecision.tsx';
import { sectionChange } from './changes.ts';
import { CompareChoice } from './CompareChoice.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { EarlierDecisions } from './EarlierDecisions.tsx';
import type { ReviewData } from './queries.ts';
import { ReopenBar } from './ReopenBar.tsx';
import { ReportBody } from './ReportBody.tsx';
import { placeId, placeName, withNote, type Place } from './return-draft.ts';
import { ReturnPanel } from './ReturnPanel.tsx';
import { ReviewProvider, type Review } from './review-context.ts';
import { ReviewHead } from './ReviewHead.tsx';
import { useComparison } from './use-comparison.ts';
import { useDecision } from './use-decision.ts';
import { useReturnDraft } from './use-return-draft.ts';
import { goToChange, goToStop, useShortcuts } from './use-shortcuts.ts';
import { useShortcutsChoice } from './use-shortcuts-choice.ts';

/** The parts of the page put together: who reads what, what is pinned where, which keys do what. */
export function ReviewReport(data: ReviewData) {
  const { revision, assignment, revisions } = data;
  const t = useMessages(reviews);
  const again = useMessages(reopening);
  const confirm = useConfirm();
  const template = { ...assignment.campaign.template, forms: revision.forms };
  const { draft, setDraft, forget } = useReturnDraft(revision.id);
  const [returning, setReturning] = useState(false);
  const [focus, setFocus] = useState({ id: 'reason', turn: 0 });
  const [shortcuts, setShortcuts] = useShortcutsChoice();
  const comparison = useComparison(data);
  const decision = useDecision(revision, () => { forget(); setReturning(false); });
  const mayDecide = revision.may.review && revision.review === null;
  const reopens = revision.may.reopen;
  // A report is opened again after a word about it; places to note it at show once that is begun.
  const deciding = mayDecide || (reopens && returning);

  const open = (id: string) => {
    setReturning(true);
    setFocus(({ turn }) => ({ id, turn: turn + 1 }));
  };
  const note = (place: Place) => {
    setDraft((now) => withNote(now, place));
    open(placeId(place));
  };
  const accept = async () => {
    const body = (
      <>
        <Text>{t.acceptBody(revision.unitName)}</Text>
        {draft.notes.length > 0 && <Text mt="xs">{t.acceptWithNotes(draft.notes.length)}</Text>}
      </>
    );
    if (await confirm({ title: t.acceptTitle, body, action: t.accept })) decision.mutate({ kind: 'accepted' });
  };
  useShortcuts(mayDecide && shortcuts, { a: () => void accept(), r: () => open('reason'), j: () => goToStop(1), k: () => goToStop(-1) });
  useShortcuts(shortcuts && comparison.before !== undefined, { n: () => goToChange(1), p: () => goToChange(-1) });

  const review: Review = {
    revision, before: comparison.before, onlyChanges: comparison.before !== undefined && comparison.onlyChanges, deciding, draft, note,
    pinned: revisions.filter(({ number }) => number <= revision.number)
      .flatMap(({ number, review: past, reopenings }) => [...(past?.notes ?? []), ...reopenings.flatMap(({ notes }) => notes)].map((one) => ({ ...one, revisionNumber: number }))),
    changeOf: (key) => comparison.before && sectionChange(comparison.before.sections[key], revision.sections[key]),
  };
  // What another decided meanwhile is told by the page itself, once it is read again.
  const failedAs = decision.error && problemOf(decision.error).status !== 409 ? decision.variables?.kind : undefined;
  return (
    <ReviewProvider value={review}>
      <AfterDecision {...data} />
      <ReviewHead {...data} />
      <EarlierDecisions {...data} />
      {!assignment.leaf && revision.id === assignment.latestRevisionId && revision.review?.decision !== 'returned' && <MovedBelow since={{ revisionId: revision.id }} forms={revision.forms} />}
      <CompareChoice comparison={comparison} />
      <ReportBody
        template={template} returning={returning && deciding} panelTitle={reopens ? again.reopenTitle : t.returnTitle} onClose={() => setReturning(false)}
        panel={
          <ReturnPanel
            draft={draft} onChange={setDraft} nameOf={(place) => placeName(place, template.outline, template.forms)} focus={focus}
            onSend={() => decision.mutate({ kind: reopens ? 'reopened' : 'returned', draft })} reopens={reopens} onLater={() => setReturning(false)}
            sending={decision.isPending} error={failedAs === 'returned' || failedAs === 'reopened' ? decision.error : null}
          />
        }
      />
      {reopens && <ReopenBar revision={revision} opening={returning} onOpen={() => open('reason')} />}
      {mayDecide && (
        <DecisionBar
          notes={draft.notes.length} returning={returning} accepting={decision.isPending && decision.variables.kind === 'accepted'}
          error={failedAs === 'accepted' ? decision.error : null} onAccept={() => void accept()} onReturn={() => open('reason')}
          shortcuts={shortcuts} onShortcuts={setShortcuts}
        />
      )}
    </ReviewProvider>
  );
}

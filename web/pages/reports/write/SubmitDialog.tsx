import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { forms as formWords } from '#engines/messages/forms.ts';
import { reports } from '#engines/messages/reports.ts';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import type { Assignment } from '../assignment.ts';
import type { DraftSavers } from './draft-savers.ts';
import { emptyCount, faultCount, unsavedCount } from './part-state.ts';
import { partsOf, type Part } from './parts.ts';
import { partTitle } from './Spine.tsx';
import { FaultList } from './StandingFaults.tsx';
import classes from './Submit.module.css';
import type { StandingFault } from './use-faults.ts';
import type { Submitting } from './use-submit.ts';

interface SubmitDialogProps {
  assignment: Assignment;
  savers: DraftSavers;
  submitting: Submitting;
  standing: StandingFault[];
}

export function SubmitDialog({ submitting, ...rest }: SubmitDialogProps) {
  const t = useMessages(reports);
  return (
    <Modal opened={submitting.opened} onClose={submitting.close} title={t.checkTitle} size="lg">
      <SubmitCheck submitting={submitting} {...rest} />
    </Modal>
  );
}

/** What is empty (a warning) and what is not saved (which must be settled), before the report leaves the house. */
function SubmitCheck({ assignment, savers, standing, submitting: { error, pending, close, submit } }: SubmitDialogProps) {
  const t = useMessages(reports);
  const words = useMessages(formWords);
  useSyncExternalStore(savers.subscribe, savers.snapshot);
  const parts = partsOf(assignment.campaign.template);
  const faults = parts.reduce((sum, part) => sum + faultCount(part, savers), 0);
  const unsaved = unsavedCount(savers);
  const empty = parts.filter((part) => emptyCount(part, savers) > 0);
  const sections = empty.filter((part) => part.kind === 'section').length;
  const { expected, submitted } = assignment.below;
  const [explanation, setExplanation] = useState('');
  const blocking = standing.filter(({ severity }) => severity === 'blocking');
  const warnings = standing.filter(({ severity }) => severity === 'warning');
  const list = { template: assignment.campaign.template, savers, assignmentPath: paths.report(assignment.id), seek: () => undefined, onFollow: close };
  return (
    <>
      {empty.length === 0 && faults === 0 && blocking.length + warnings.length === 0 && <p>{t.checkComplete}</p>}
      {empty.length > 0 && (
        <div className={classes.warn}>
          {sections > 0 && <p><strong>{t.checkEmptySections(sections)}</strong></p>}
          <ul>{empty.map((part) => <EmptyPart key={part.id} part={part} savers={savers} to={paths.report(assignment.id)} close={close} />)}</ul>
          <p>{t.checkEmptyKept}</p>
        </div>
      )}
      {!assignment.leaf && submitted < expected && <p className={classes.warn}>{t.checkBelow(submitted, expected)}</p>}
      {faults > 0 && <p className={classes.stop}>{t.checkFaults(faults)}</p>}
      {blocking.length > 0 && <div className={classes.stop}><p>{words.blocked(blocking.length)}</p><FaultList faults={blocking} {...list} /></div>}
      {warnings.length > 0 && (
        <div className={classes.warn}>
          <p><strong>{words.warned(warnings.length)}</strong></p>
          <FaultList faults={warnings} {...list} />
          {blocking.length === 0 && <Textarea label={words.explain} description={words.explainHint} autosize minRows={2} maxLength={2000} value={explanation} onChange={(event) => setExplanation(event.currentTarget.value)} />}
        </div>
      )}
      {unsaved > 0 && <p className={classes.stop}>{t.checkUnsaved(unsaved)}</p>}
      <p>{t.checkAfter(assignment.parentUnitName ?? t.unionAbove)}</p>
      <ProblemNotice error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={close}>{t.goOnWriting}</Button>
        <Button onClick={() => submit(explanation)} loading={pending} disabled={faults > 0 || blocking.length > 0 || (warnings.length > 0 && explanation.trim() === '')}>{warnings.length > 0 ? words.submitDespite : t.confirmSubmit}</Button>
      </Group>
    </>
  );
}

function EmptyPart({ part, savers, to, close }: { part: Part; savers: DraftSavers; to: string; close: () => void }) {
  const t = useMessages(reports);
  const words = part.kind === 'form' ? t.checkEmptyCells(part.form.title, emptyCount(part, savers)) : partTitle(part);
  return <li onClick={close}><TextLink to={to} search={{ part: part.id }}>{words}</TextLink></li>;
}

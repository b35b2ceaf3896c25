import { Button } from '@mantine/core';
import { useState } from 'react';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { newId } from '../../api/client.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ChooseUnits } from './ChooseUnits.tsx';
import { DecideDeed } from './DecideDeed.tsx';
import { decisionsOf, undecided, type Fates } from './member-fates.ts';
import { LookAndRecord } from './LookAndRecord.tsx';
import { RecordedNotice } from './RecordedNotice.tsx';
import { previewBulk, recordBulk, type BulkAct, type RecordedAct, type Selection, type Step } from './reorganisation.ts';
import classes from './Reorganisation.module.css';

/** A decision on its way. Steps that are settled wait in `steps`; the units under choice are in `selection`. */
export interface Draft {
  effective: string;
  selection: Selection;
  chosen: number;
  steps: { step: Step; count: number }[];
  title: string;
  decisionSymbol: string;
  decisionDate: string;
  reason: string;
  leaveOut: boolean;
  /** Unions whose members were still to be decided on when one looked, and what was decided. */
  fates: Fates;
  asked: { unitId: string; unitName: string | null; members: number }[];
}

const stages = ['choose', 'decide', 'preview', 'record'] as const;
type Stage = (typeof stages)[number];

/** Many units by one decision: choose, decide, look, record. */
export function BulkPage() {
  const t = useMessages(reorganisation);
  const today = useToday();
  const { scope } = useActing();
  const fresh = (): Draft => ({ effective: today, selection: { except: [] }, chosen: 0, steps: [], title: '', decisionSymbol: '', decisionDate: '', reason: '', leaveOut: false, fates: undecided, asked: [] });
  const [id, setId] = useState(newId);
  const [draft, setDraft] = useState(fresh);
  const [stage, setStage] = useState<Stage>('choose');
  const [act, setAct] = useState<RecordedAct>();
  const change = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const body = (): BulkAct => ({
    id, title: draft.title, decisionSymbol: draft.decisionSymbol.trim() || null, decisionDate: draft.decisionDate || null, reason: draft.reason.trim() || null,
    effective: draft.effective, steps: draft.steps.map(({ step }) => step), leaveOut: draft.leaveOut,
    members: decisionsOf(draft.fates, draft.asked.map(({ unitId }) => unitId)),
  });
  const restart = () => { setId(newId()); setDraft(fresh()); setAct(undefined); setStage('choose'); };
  if (!scope) return null;
  return (
    <>
      <PageHeader
        title={t.title} line={t.line} breadcrumbs={[{ label: scope.unitName, to: paths.organisation() }]}
        action={<ButtonLink to={paths.smallUnions()} variant="default">{t.smallUnions}</ButtonLink>}
      />
      <ol className={classes.steps}>
        {stages.map((one, index) => <li key={one} aria-current={one === stage ? 'step' : undefined}>{index + 1}. {t.steps[one]}</li>)}
      </ol>
      {stage === 'choose' && <ChooseUnits draft={draft} change={change} onNext={() => setStage('decide')} />}
      {stage === 'decide' && (
        <DecideDeed
          draft={draft} change={change} onBack={() => setStage('choose')} onLook={() => setStage('preview')}
          onAnother={() => { change({ selection: { except: [] }, chosen: 0 }); setStage('choose'); }}
        />
      )}
      {stage === 'preview' && (
        <LookAndRecord
          lookKey={['bulk-preview', id, draft]} look={() => previewBulk(body())} fates={draft.fates} asked={draft.asked} onDecide={(fates, asked) => change({ fates, asked })} units={draft.steps.reduce((sum, { count }) => sum + count, 0)}
          record={(fingerprint) => recordBulk({ ...body(), fingerprint })} onBack={() => setStage('decide')}
          onRecorded={(recorded) => { setAct(recorded); setStage('record'); }}
        />
      )}
      {stage === 'record' && act && <RecordedNotice act={act} more={<Button variant="default" onClick={restart}>{t.again}</Button>} />}
    </>
  );
}

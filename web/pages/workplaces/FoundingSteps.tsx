import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleDot } from '@tabler/icons-react';
import { useState } from 'react';
import { foundings } from '#engines/messages/foundings.ts';
import { answer, api } from '../../api/client.ts';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useDeed } from './DeedForm.tsx';
import type { Deed } from './WorkplacePage.tsx';
import classes from './Workplaces.module.css';
import { steps, type FoundingDetail, type FoundingEntry, type Step } from './workplaces.ts';

interface FoundingStepsProps {
  founding: FoundingDetail;
  may: boolean;
  onDeed: (deed: Deed) => void;
}

/** The way to a union, step by step: what was done, by whom, and what comes next. */
export function FoundingSteps({ founding, may, onDeed }: FoundingStepsProps) {
  const t = useMessages(foundings);
  const format = useFormat();
  const { next } = founding;
  const tone = { open: 'doing', stopped: 'back', recognised: 'done' } as const;
  // Stops and goings-on stand under the step that was last done before them.
  const under = groupBySteps(founding.entries);
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.title} <StateBadge tone={tone[founding.state]} label={t.state[founding.state]} /></h2>
      {founding.union && founding.decisionSymbol && founding.decisionDate && (
        <p className={classes.recognised}><TextLink to={paths.unit(founding.union.id)}>{founding.union.name}</TextLink> · {t.recognisedLine(founding.decisionSymbol, format.date(founding.decisionDate))}</p>
      )}
      <ol className={classes.steps}>
        {steps.map((step) => {
          const entries = under.get(step) ?? [];
          const state = step === next ? 'next' : entries.length > 0 ? 'done' : 'later';
          const Glyph = state === 'done' ? IconCircleCheck : state === 'next' ? IconCircleDot : IconCircle;
          return (
            <li key={step} data-state={state} aria-current={step === next ? 'step' : undefined}>
              <Glyph size={20} aria-hidden className={classes.stepIcon} />
              <div className={classes.stepBody}>
                <strong>{t.steps[step]}</strong>
                {step === 'applications' && (founding.applications > 0 || step === next) && (
                  <span className={classes.under}>{t.ofMinimum(format.number(founding.applications), format.number(founding.minimum))}</span>
                )}
                {entries.map((entry) => <Entry key={entry.id} founding={founding} entry={entry} may={may} />)}
                {may && step === next && <Button mt="xs" size="compact-md" variant="light" onClick={() => onDeed(step)}>{t.do[step]}</Button>}
              </div>
            </li>
          );
        })}
      </ol>
      {may && founding.state === 'stopped' && <Button variant="light" onClick={() => onDeed('resume')}>{t.do.resume}</Button>}
    </section>
  );
}

function groupBySteps(entries: FoundingEntry[]): Map<Step, FoundingEntry[]> {
  const under = new Map<Step, FoundingEntry[]>();
  let last: Step = 'contact';
  for (const entry of entries) {
    if (entry.kind !== 'stop' && entry.kind !== 'resume') last = entry.kind;
    under.set(last, [...(under.get(last) ?? []), entry]);
  }
  return under;
}

function Entry({ founding, entry, may }: { founding: FoundingDetail; entry: FoundingEntry; may: boolean }) {
  const t = useMessages(foundings);
  const format = useFormat();
  const [error, setError] = useState<unknown>();
  const takingBack = useDeed({
    send: () => answer(api.DELETE('/api/foundings/{id}/entries/{entryId}', { params: { path: { id: founding.id, entryId: entry.id } } })).catch((problem: unknown) => { setError(problem); throw problem; }),
    done: () => t.done.takenBack, onDone: () => setError(undefined), setErrors: () => undefined,
  });
  const newest = founding.entries.at(-1) === entry && founding.entries.length > 1;
  const what = [
    entry.kind === 'stop' && t.stopped, entry.kind === 'resume' && t.resumed,
    entry.applications !== null && t.received(format.number(entry.applications)), entry.method && t.method[entry.method], entry.note,
  ].filter(Boolean).join('. ');
  return (
    <div className={classes.entry}>
      <span className={classes.when}>{format.date(entry.on)}</span>
      <span>
        {what}
        <span className={classes.under}>{entry.recordedBy && t.by(entry.recordedBy)}</span>
        {may && newest && founding.state !== 'recognised' && (
          <Button size="compact-xs" variant="subtle" loading={takingBack.isPending} onClick={() => takingBack.mutate(undefined)}>{t.takeBack}</Button>
        )}
        <ProblemNotice error={error} />
      </span>
    </div>
  );
}

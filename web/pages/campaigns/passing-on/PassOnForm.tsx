import { Button, Checkbox, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { campaigns } from '#engines/messages/campaigns.ts';
import { answer, api } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { RosterRow } from '../campaigns.ts';
import type { PassingAssignment } from './PassOnPage.tsx';
import classes from './PassOn.module.css';
import { UnitChoice } from './UnitChoice.tsx';

/** Everybody is chosen to begin with; leaving a unit out needs a reason, because it is then exempt. */
export function PassOnForm({ assignment, units }: { assignment: PassingAssignment; units: RosterRow[] }) {
  const t = useMessages(campaigns);
  const format = useFormat();
  const today = useToday();
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const [due, setDue] = useState('');
  const [tried, setTried] = useState(false);
  const passing = usePassOn(assignment, units, reasons, due);
  const planned = units.map((unit) => unit.due).sort().at(-1) ?? assignment.due;
  const latest = assignment.due;
  const dueError = due !== '' && (due > latest || due < today) ? t.passDueTooLate(format.date(latest)) : undefined;
  const hint = planned < today ? t.passDuePast(format.date(planned), format.date(latest)) : t.passDueHint(format.date(planned), format.date(latest));
  const chosen = units.length - reasons.size;
  const complete = [...reasons.values()].every((reason) => reason.trim() !== '') && !dueError;
  const change = (id: string, reason: string | undefined) => {
    const next = new Map(reasons);
    if (reason === undefined) next.delete(id);
    else next.set(id, reason);
    setReasons(next);
  };
  return (
    <form className={classes.form} onSubmit={(event) => {
      event.preventDefault();
      setTried(true);
      if (complete) void passing.ask();
      else focusFirstFault(event.currentTarget);
    }}>
      <DayInput
        label={t.passDue} description={hint} value={due} onChange={setDue} min={today} max={latest}
        error={dueError} clearable className={classes.due}
      />
      <div className={classes.head}>
        <Checkbox
          size="md" label={t.passAll} checked={reasons.size === 0} indeterminate={reasons.size > 0 && chosen > 0}
          onChange={() => setReasons(new Map())}
        />
        <strong role="status">{t.passSummary(chosen, units.length)}</strong>
      </div>
      <ul className={classes.list} aria-label={t.passListLabel}>
        {units.map((unit) => (
          <UnitChoice key={unit.id} unit={unit} reason={reasons.get(unit.id)} change={(reason) => change(unit.id, reason)} tried={tried} />
        ))}
      </ul>
      <ProblemNotice error={passing.error} />
      <Group className={classes.foot}>
        <Button type="submit" loading={passing.pending}>{t.passButton(chosen)}</Button>
      </Group>
    </form>
  );
}

/** What is missing may stand far up the list: the keyboard goes there, and the page with it. */
function focusFirstFault(form: HTMLFormElement) {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

function usePassOn(assignment: PassingAssignment, units: RosterRow[], reasons: ReadonlyMap<string, string>, due: string) {
  const t = useMessages(campaigns);
  const confirm = useConfirm();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const chosen = units.length - reasons.size;
  const passing = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/assignments/{id}/passing-on', {
        params: { path: { id: assignment.id } },
        body: { due: due || null, exempt: [...reasons].map(([assignmentId, reason]) => ({ assignmentId, reason: reason.trim() })) },
      })),
    onSuccess: async () => {
      toast.done(t.passDone(chosen));
      await Promise.all(['assignments', 'campaigns', 'work'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      void navigate({ to: paths.report(assignment.id), search: { tab: 'units' } as never });
    },
  });
  const ask = async () => {
    const yes = await confirm({ title: t.passConfirmTitle, body: t.passConfirmBody(chosen, reasons.size), action: t.passButton(chosen) });
    if (yes) passing.mutate();
  };
  return { ask, error: passing.error, pending: passing.isPending };
}

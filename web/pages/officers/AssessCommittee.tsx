import { NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { officers } from '#engines/messages/officers.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, useOfficerWords, type Committee } from './officers.ts';

interface Props {
  committee: Committee;
  /** What is recorded already, to be set right; without it a year is assessed for the first time. */
  known: Committee['assessments'][number] | null;
  onDone: () => void;
}

/** What a committee was found to be in a year, by whom and by which decision. */
export function AssessCommittee({ committee, known, onDone }: Props) {
  const t = useMessages(officers);
  const problem = useProblem();
  const { assessmentChoices, committeeName } = useOfficerWords();
  const years = useYears(committee);
  const form = useForm({
    initialValues: {
      year: (known?.year ?? years.offered) as number | '', levelKey: known?.levelKey ?? '', assessedBy: known?.assessedBy ?? '',
      decisionSymbol: known?.decisionSymbol ?? '', decisionDate: known?.decisionDate ?? '', note: known?.note ?? '',
    },
    validate: { year: (value) => (value === '' ? t.empty : null), levelKey: (value) => (value ? null : t.empty) },
  });
  const deed = useOfficerDeed(({ year, decisionDate, ...rest }: typeof form.values) => answer(api.PUT('/api/committees/{id}/assessments/{year}', {
    params: { path: { id: committee.id, year: Number(year) } }, body: { version: known?.version ?? null, decisionDate: decisionDate || null, ...rest },
  })), t.saved, onDone);
  return (
    <OfficerDialog title={`${known ? t.changeAssessment : t.assess}: ${committeeName(committee.kindKey)}`} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: (error) => form.setErrors(problem.fields(error)) }))}>
      <NumberInput label={t.year} min={years.first} max={years.last} allowDecimal={false} thousandSeparator="" disabled={known !== null} {...form.getInputProps('year')} />
      <Select label={t.assessmentLevel} data={assessmentChoices(form.values.year)} data-autofocus {...form.getInputProps('levelKey')} />
      <TextInput label={t.assessedBy} description={t.assessedByHint} maxLength={200} {...form.getInputProps('assessedBy')} />
      <TextInput label={t.decision} maxLength={80} {...form.getInputProps('decisionSymbol')} />
      <DayInput label={t.decisionDate} clearable {...form.getInputProps('decisionDate')} value={form.values.decisionDate} />
      <TextInput label={t.note} maxLength={2000} {...form.getInputProps('note')} />
    </OfficerDialog>
  );
}

/** The years of a term that can be assessed, and the newest whole one that is not yet: that is the year to begin with. */
function useYears({ from, until, assessments }: Committee): { first: number; last: number; offered: number } {
  const running = Number(useToday().slice(0, 4));
  const first = Number(from.slice(0, 4));
  // The last day of a term is the one before `until`.
  const lastOfTerm = until === null ? running : Number(until.slice(0, 4)) - (until.endsWith('-01-01') ? 1 : 0);
  const last = Math.max(first, Math.min(running, lastOfTerm));
  const whole = Math.min(last, until === null ? running - 1 : last);
  const open = Array.from({ length: Math.max(0, whole - first + 1) }, (_unused, back) => whole - back).find((year) => assessments.every((one) => one.year !== year));
  return { first, last, offered: open ?? last };
}

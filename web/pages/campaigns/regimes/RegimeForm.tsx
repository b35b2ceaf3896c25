import { Button, Checkbox, Chip, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { regimes } from '#engines/messages/regimes.ts';
import { endsPerYear, periodKinds, type PeriodKind } from '#engines/periods/index.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useActing, useToday } from '../../../components/acting.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useUnitWords } from '../../../components/unit-words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { PeriodsPreview } from './PeriodsPreview.tsx';
import classes from './Regimes.module.css';
import { useCampaignsOfUnit, type Regime } from './regimes.ts';

const USUAL_MONTHS: Record<PeriodKind, number[]> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], quarter: [3, 6, 9, 12], 'half-year': [5, 11], 'nine-months': [9], year: [12], 'school-year': [5],
};

/** A regime as it is sent to be changed. */
export const changeOf = ({ version, title, period, openBefore, due, ownLockAfter, levels, state }: Regime) =>
  ({ version, title, period, openBefore, due, ownLockAfter, levels, state, templateFrom: null });

interface Values {
  title: string;
  kind: PeriodKind;
  months: string[];
  day: number | '';
  openBefore: number | '';
  dueKind: 'working-days' | 'fixed';
  dueDays: number | '';
  dueDay: number | '';
  dueMonths: number | '';
  ownLockAfter: number | '';
  levels: { typeKeys: string[]; gap: number | ''; lockAfter: number | '' }[];
  templateFrom: string;
}

const asValues = (regime: Regime | undefined): Values => ({
  title: regime?.title ?? '', kind: regime?.period.kind ?? 'month', months: (regime?.period.months ?? USUAL_MONTHS.month).map(String), day: regime?.period.day ?? 31,
  openBefore: regime?.openBefore ?? 7, dueKind: regime?.due.kind ?? 'working-days', dueDays: regime?.due.kind === 'working-days' ? regime.due.days : 5,
  dueDay: regime?.due.kind === 'fixed' ? regime.due.day : 5, dueMonths: regime?.due.kind === 'fixed' ? regime.due.months : 1, ownLockAfter: regime?.ownLockAfter ?? '',
  levels: regime?.levels.map((level) => ({ typeKeys: level.typeKeys, gap: level.gap, lockAfter: level.lockAfter ?? '' })) ?? [{ typeKeys: [], gap: 2, lockAfter: '' }], templateFrom: '',
});

export const asPlan = (values: Values) => ({
  title: values.title.trim(), period: { kind: values.kind, months: values.months.map(Number).toSorted((one, other) => one - other), day: Number(values.day) }, openBefore: Number(values.openBefore),
  due: values.dueKind === 'working-days' ? { kind: 'working-days' as const, days: Number(values.dueDays) } : { kind: 'fixed' as const, months: Number(values.dueMonths), day: Number(values.dueDay) },
  ownLockAfter: values.ownLockAfter === '' ? null : values.ownLockAfter,
  levels: values.levels.map(({ typeKeys, gap, lockAfter }) => ({ typeKeys, gap: Number(gap), lockAfter: lockAfter === '' ? null : lockAfter })),
});

/** Sets a regime up, or changes it; beside the rule, the periods that it makes. */
export function RegimeForm({ regime, done }: { regime?: Regime; done: (id: string) => void }) {
  const t = useMessages(regimes);
  const words = useMessages(campaignDraft);
  const { scope, session } = useActing();
  const units = session.scopes.filter(({ permissions, answersFor }) => !answersFor && permissions.includes('campaigns.manage'));
  const [unitId, setUnitId] = useState(regime?.unitId ?? units.find((unit) => unit.unitId === scope?.unitId)?.unitId ?? units[0]?.unitId ?? '');
  const given = (value: number | '') => (value === '' ? t.required : null);
  const form = useForm<Values>({
    initialValues: asValues(regime),
    validate: {
      title: (value) => (value.trim() ? null : t.nameNeeded), months: (value, { kind }) => (value.length === endsPerYear[kind] ? null : t.endMonthsNeeded(endsPerYear[kind])), day: given, openBefore: given,
      templateFrom: (value) => (regime || value ? null : t.templateNeeded), levels: { typeKeys: (value) => (value.length > 0 ? null : words.levelTypesNeeded), gap: given },
    },
  });
  const saving = useSaving(regime, unitId, done);
  const { fields } = useProblem();
  const { values } = form;
  return (
    <form className={classes.form} onSubmit={form.onSubmit((ready) => saving.mutate(ready, { onError: (error) => form.setErrors(fields(error)) }))}>
      {!regime && units.length > 1 && <NativeSelect className={classes.field} label={t.unit} value={unitId} onChange={(event) => setUnitId(event.currentTarget.value)} data={units.map((unit) => ({ value: unit.unitId, label: unit.unitName }))} />}
      <TextInput className={classes.field} label={t.name} description={t.nameHint} maxLength={300} {...form.getInputProps('title')} />
      <TemplateChoice regime={regime} unitId={unitId} input={form.getInputProps('templateFrom')} />
      <div className={classes.row}>
        <NativeSelect
          label={t.kind} data={periodKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))} value={values.kind}
          onChange={(event) => { const kind = event.currentTarget.value as PeriodKind; form.setValues({ kind, months: USUAL_MONTHS[kind].map(String) }); }}
        />
        <NumberInput label={t.endDay} description={t.endDayHint} min={1} max={31} allowDecimal={false} {...form.getInputProps('day')} />
      </div>
      {values.kind !== 'month' && (
        <Chip.Group multiple value={values.months} onChange={(months) => form.setFieldValue('months', months)}>
          <fieldset className={classes.field} style={{ border: 0, padding: 0, margin: 0 }}>
            <legend>{t.endMonths} <span className="lt-soft">({t.endMonthsHint(endsPerYear[values.kind])})</span></legend>
            <div className={classes.months}>{USUAL_MONTHS.month.map((month) => <Chip key={month} value={String(month)} size="sm" radius="sm">{t.month(String(month))}</Chip>)}</div>
            {form.errors['months'] && <p role="alert" style={{ color: 'var(--lt-red)' }}>{form.errors['months']}</p>}
          </fieldset>
        </Chip.Group>
      )}
      <div className={classes.row} style={{ marginTop: '1rem' }}>
        <NumberInput label={t.openBefore} description={t.openBeforeHint} min={0} max={120} allowDecimal={false} {...form.getInputProps('openBefore')} />
        <NumberInput label={t.ownLockAfter} description={t.lockHint} min={0} max={60} allowDecimal={false} {...form.getInputProps('ownLockAfter')} />
      </div>
      <div className={classes.row}>
        <NativeSelect label={t.dueKind} data={Object.entries(t.dueKinds).map(([value, label]) => ({ value, label }))} {...form.getInputProps('dueKind')} />
        {values.dueKind === 'working-days' ? <NumberInput label={t.dueDays} min={0} max={90} allowDecimal={false} {...form.getInputProps('dueDays')} /> : (
          <>
            <NumberInput label={t.dueDay} min={1} max={31} allowDecimal={false} {...form.getInputProps('dueDay')} />
            <NumberInput label={t.dueMonths} min={0} max={11} allowDecimal={false} {...form.getInputProps('dueMonths')} />
          </>
        )}
      </div>
      <h2>{t.levels}</h2>
      {values.levels.map((_, place) => <Level key={place} place={place} form={form} unitId={unitId} />)}
      {values.levels.length < 6 && <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => form.insertListItem('levels', { typeKeys: [], gap: 3, lockAfter: '' })}>{words.addLevel}</Button>}
      <PeriodsPreview plan={asPlan(values)} />
      <ProblemNotice error={saving.error} />
      <Group><Button type="submit" loading={saving.isPending}>{t.save}</Button></Group>
    </form>
  );
}

/** As much of the form as a level asks for. */
interface LevelsForm {
  values: Values;
  getInputProps: (path: string) => object;
  removeListItem: (path: string, place: number) => unknown;
}

function Level({ place, form, unitId }: { place: number; form: LevelsForm; unitId: string }) {
  const t = useMessages(regimes);
  const words = useMessages(campaignDraft);
  const today = useToday();
  const { session } = useActing();
  const { types, name } = useUnitWords();
  const { levels } = form.values;
  const elsewhere = levels.flatMap((level, at) => (at === place ? [] : level.typeKeys));
  const ownType = session.scopes.find((scope) => scope.unitId === unitId)?.unitTypeKey;
  const ownRank = types.find((type) => type.key === ownType)?.rank ?? 0;
  const offered = types.filter((type) => type.key !== 'department' && type.rank > ownRank && !elsewhere.includes(type.key) && type.validFrom <= today && (type.validTo === null || type.validTo > today));
  return (
    <div className={classes.level} role="group" aria-label={words.level(place + 1)}>
      <Checkbox.Group label={`${words.level(place + 1)}: ${words.levelTypes}`} {...form.getInputProps(`levels.${place}.typeKeys`)}>
        <Group gap="xs" mt="xs">{offered.map((type) => <Checkbox key={type.key} value={type.key} label={name(type)} />)}</Group>
      </Checkbox.Group>
      <NumberInput label={t.gap} min={1} max={60} allowDecimal={false} {...form.getInputProps(`levels.${place}.gap`)} />
      <NumberInput label={t.ownLockAfter} description={t.lockHint} min={0} max={60} allowDecimal={false} {...form.getInputProps(`levels.${place}.lockAfter`)} />
      {levels.length > 1 && <Button variant="subtle" color="gray" leftSection={<IconTrash size={16} aria-hidden />} aria-label={words.removeLevel(place + 1)} onClick={() => form.removeListItem('levels', place)}>{words.remove}</Button>}
    </div>
  );
}

function TemplateChoice({ regime, unitId, input }: { regime: Regime | undefined; unitId: string; input: object }) {
  const t = useMessages(regimes);
  const campaigns = useCampaignsOfUnit(unitId);
  const none = campaigns.data?.length === 0;
  const first = regime ? t.keepTemplate(regime.sections, regime.forms) : '';
  return (
    <NativeSelect
      className={classes.field} label={t.template} description={none ? t.templateNone : t.templateHint} {...input}
      data={[{ value: '', label: first }, ...(campaigns.data ?? []).map((campaign) => ({ value: campaign.id, label: campaign.title }))]}
    />
  );
}

function useSaving(regime: Regime | undefined, unitId: string, done: (id: string) => void) {
  const t = useMessages(regimes);
  const toast = useToast();
  const client = useQueryClient();
  const [id] = useState(newId);
  return useMutation({
    mutationFn: (values: Values) => regime
      ? answer(api.PUT('/api/regimes/{id}', { params: { path: { id: regime.id } }, body: { ...asPlan(values), version: regime.version, state: regime.state, templateFrom: values.templateFrom || null } }))
      : answer(api.POST('/api/regimes', { body: { ...asPlan(values), id, unitId, templateFrom: values.templateFrom } })),
    onSuccess: (saved) => {
      toast.done(t.saved);
      client.setQueryData(['regimes', saved.id], saved);
      void client.invalidateQueries({ queryKey: ['regimes', 'list'] });
      done(saved.id);
    },
  });
}

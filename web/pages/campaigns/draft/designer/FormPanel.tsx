import { Button, Checkbox, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import type { FormCheck, FormDefinition } from '#engines/forms/definition.ts';
import { formDesigner } from '#engines/messages/form-designer.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { newKey } from '../keys.ts';
import { FormulaField, type Picking } from './FormulaField.tsx';
import classes from './Designer.module.css';

interface FormPanelProps {
  form: FormDefinition;
  picking: Picking;
  change: (form: FormDefinition, field?: string) => void;
}

/** What holds for the whole form: how to fill it in, rows that units add, checks. */
export function FormPanel({ form, picking, change }: FormPanelProps) {
  const own = useMessages(formDesigner);
  const put = (part: Partial<FormDefinition>, field?: string) =>
    change(Object.fromEntries(Object.entries({ ...form, ...part }).filter(([, value]) => value !== undefined)) as unknown as FormDefinition, field);
  const checks = form.checks ?? [];
  const putCheck = (key: string, part: Partial<FormCheck>, field?: string) => put({ checks: checks.map((check) => (check.key === key ? { ...check, ...part } : check)) }, field && `${key}.${field}`);
  const remove = (key: string) => put({ checks: checks.length > 1 ? checks.filter((check) => check.key !== key) : undefined });
  return (
    <Stack gap="sm">
      <Textarea label={own.note} size="sm" autosize minRows={2} maxRows={8} maxLength={2000} value={form.note ?? ''} onChange={(event) => put({ note: event.currentTarget.value || undefined }, 'note')} />
      <Checkbox label={own.repeat} checked={form.repeat !== undefined} onChange={(event) => put({ repeat: event.currentTarget.checked ? { atMost: 50 } : undefined })} />
      {form.repeat && (
        <>
          <NumberInput label={own.repeatMost} size="sm" hideControls min={1} max={200} value={form.repeat.atMost} onChange={(given) => typeof given === 'number' && put({ repeat: { ...form.repeat, atMost: Math.min(Math.max(given, 1), 200) } }, 'repeat')} />
          <TextInput label={own.repeatLabel} size="sm" maxLength={300} value={form.repeat.label ?? ''} onChange={(event) => put({ repeat: { atMost: form.repeat!.atMost, ...(event.currentTarget.value && { label: event.currentTarget.value }) } }, 'repeat')} />
        </>
      )}
      <h4 className={classes.panelPart}>{own.checks}</h4>
      {checks.map((check, place) => (
        <fieldset key={check.key} className={classes.check}>
          <legend>{own.check(place + 1)}</legend>
          <Stack gap="xs">
            <FormulaField form={form} label={own.checkFormula} field={`check ${check.key}`} value={check.formula} wants="truth" picking={picking} change={(formula) => putCheck(check.key, { formula }, 'formula')} />
            <TextInput label={own.checkMessage} size="sm" maxLength={500} value={check.message} error={check.message.trim() === '' ? own.needed : undefined} onChange={(event) => putCheck(check.key, { message: event.currentTarget.value }, 'message')} />
            <NativeSelect
              label={own.severity} size="sm" value={check.severity} onChange={(event) => putCheck(check.key, { severity: event.currentTarget.value as FormCheck['severity'] })}
              data={Object.entries(own.severities).map(([value, label]) => ({ value, label }))}
            />
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => remove(check.key)}>{own.removeCheck(place + 1)}</Button>
          </Stack>
        </fieldset>
      ))}
      {checks.length < 60 && (
        <Button size="compact-sm" variant="light" onClick={() => put({ checks: [...checks, { key: newKey('', checks.map(({ key }) => key), 'kiem-tra'), formula: '', severity: 'blocking', message: '' }] })}>{own.addCheck}</Button>
      )}
    </Stack>
  );
}

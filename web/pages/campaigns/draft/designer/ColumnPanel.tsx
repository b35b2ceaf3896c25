import { Button, Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { rollupRules, type FormColumn, type FormDefinition, type RollupRule } from '#engines/forms/definition.ts';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { formDesigner } from '#engines/messages/form-designer.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { changeKind } from '../form-edit.ts';
import { Asked } from './Asked.tsx';
import { bare, moved, removeColumn } from './design.ts';
import type { Picking } from './FormulaField.tsx';

const kinds: FormColumn['type'][] = ['count', 'decimal', 'text', 'choice'];

interface ColumnPanelProps {
  form: FormDefinition;
  column: FormColumn;
  picking: Picking;
  change: (form: FormDefinition, field?: string) => void;
  insert: (after: 0 | 1) => void;
}

/** What a column asks, what becomes of it at the level above, and where it stands. */
export function ColumnPanel({ form, column, picking, change, insert }: ColumnPanelProps) {
  const t = useMessages(campaignDraft);
  const own = useMessages(formDesigner);
  const set = (next: FormColumn, field?: string) => change({ ...form, columns: form.columns.map((one) => (one.key === column.key ? bare(next) : one)) }, field && `${column.key}.${field}`);
  const put = (part: Partial<FormColumn>, field?: string) => set({ ...column, ...part }, field);
  const figures = column.type === 'count' || column.type === 'decimal';
  const others = form.columns.filter((one) => one.key !== column.key && (one.type === 'count' || one.type === 'decimal'));
  const choices = [{ value: '', label: own.choose }, ...others.map((one) => ({ value: one.key, label: one.label || own.unnamed }))];
  const ratio = column.ratio ?? { numerator: '', denominator: '', times: 100 };
  const putRatio = (part: Partial<typeof ratio>) => put({ ratio: { ...ratio, ...part } });
  return (
    <Stack gap="sm">
      <NativeSelect label={t.kind} size="sm" value={column.type} data={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))} onChange={(event) => set(changeKind(column, event.currentTarget.value as FormColumn['type']))} />
      {column.type === 'decimal' && <NativeSelect label={t.decimals} size="sm" value={String(column.decimals)} data={['1', '2', '3', '4']} onChange={(event) => put({ decimals: Number(event.currentTarget.value) })} />}
      {column.type === 'choice' && (
        <Textarea
          label={own.options} size="sm" autosize minRows={2} value={(column.options ?? []).join('\n')} error={column.options?.some((option) => option.trim() !== '') ? undefined : own.needed}
          onChange={(event) => put({ options: event.currentTarget.value.split('\n').slice(0, 20) }, 'options')} onBlur={() => put({ options: column.options?.map((option) => option.trim()).filter(Boolean) })}
        />
      )}
      {figures && <TextInput label={own.unit} size="sm" maxLength={40} value={column.unit ?? ''} onChange={(event) => put({ unit: event.currentTarget.value || undefined }, 'unit')} />}
      {column.type !== 'text' && (
        <NativeSelect
          label={t.rollup} size="sm" value={column.rollup} data={rollupRules.filter((rule) => (column.type === 'choice' ? ['tally', 'last', 'none'] : ['sum', 'max', 'min', 'last', 'ratio', 'none']).includes(rule)).map((rule) => ({ value: rule, label: t.rollups[rule] }))}
          onChange={(event) => put({ rollup: event.currentTarget.value as RollupRule, ...(event.currentTarget.value !== 'ratio' && { ratio: undefined }) })}
        />
      )}
      {column.rollup === 'ratio' && (
        <>
          <NativeSelect label={own.numerator} size="sm" value={ratio.numerator} data={choices} onChange={(event) => putRatio({ numerator: event.currentTarget.value })} />
          <NativeSelect label={own.denominator} size="sm" value={ratio.denominator} data={choices} onChange={(event) => putRatio({ denominator: event.currentTarget.value })} />
          <NumberInput label={own.times} size="sm" hideControls min={1} max={1_000_000} value={ratio.times} onChange={(given) => typeof given === 'number' && given > 0 && putRatio({ times: given })} />
        </>
      )}
      {figures && (
        <NativeSelect label={own.partOf} size="sm" value={column.partOf ?? ''} data={[{ value: '', label: own.partOfNone }, ...choices.slice(1)]} onChange={(event) => put({ partOf: event.currentTarget.value || undefined })} />
      )}
      <Asked form={form} asked={column} field={`column ${column.key}`} picking={picking} figures={figures && column.rollup !== 'ratio'} change={put} />
      <Group gap={4}>
        <Button size="compact-sm" variant="default" onClick={() => change({ ...form, columns: moved(form.columns, column.key, -1) })}>{own.moveLeft}</Button>
        <Button size="compact-sm" variant="default" onClick={() => change({ ...form, columns: moved(form.columns, column.key, 1) })}>{own.moveRight}</Button>
        <Button size="compact-sm" variant="default" onClick={() => insert(0)}>{own.insertBefore}</Button>
        <Button size="compact-sm" variant="default" onClick={() => insert(1)}>{own.insertAfter}</Button>
        {form.columns.length > 1 && <Button size="compact-sm" variant="subtle" color="red" onClick={() => change(removeColumn(form, column.key))}>{own.removeColumn}</Button>}
      </Group>
    </Stack>
  );
}

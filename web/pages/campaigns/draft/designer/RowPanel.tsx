import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { rollupRules, type FormCell, type FormDefinition, type FormRow, type RollupRule } from '#engines/forms/definition.ts';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { formDesigner } from '#engines/messages/form-designer.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { Asked } from './Asked.tsx';
import { cellAt, changeCell, changeRow, moved, removeRow } from './design.ts';
import type { Picking } from './FormulaField.tsx';

interface PanelProps {
  form: FormDefinition;
  picking: Picking;
  change: (form: FormDefinition, field?: string) => void;
}

/** What a row asks, and where it stands. */
export function RowPanel({ form, row, picking, change, insert }: PanelProps & { row: FormRow; insert: (after: 0 | 1) => void }) {
  const own = useMessages(formDesigner);
  const put = (part: Partial<FormRow>, field?: string) => change(changeRow(form, row.key, part), field && `${row.key}.${field}`);
  const others = form.rows.filter((one) => one.key !== row.key && !one.heading);
  return (
    <Stack gap="sm">
      <TextInput label={own.number} size="sm" maxLength={20} value={row.number ?? ''} onChange={(event) => put({ number: event.currentTarget.value || undefined }, 'number')} />
      <Checkbox label={own.heading} checked={row.heading ?? false} onChange={(event) => put({ heading: event.currentTarget.checked || undefined })} />
      {!row.heading && (
        <>
          <TextInput label={own.unit} size="sm" maxLength={40} value={row.unit ?? ''} onChange={(event) => put({ unit: event.currentTarget.value || undefined }, 'unit')} />
          <NativeSelect
            label={own.partOf} size="sm" value={row.partOf ?? ''} onChange={(event) => put({ partOf: event.currentTarget.value || undefined })}
            data={[{ value: '', label: own.partOfNone }, ...others.map((one) => ({ value: one.key, label: one.label || own.unnamed }))]}
          />
          <Rollup value={row.rollup} without={own.rollupAsColumn} change={(rollup) => put({ rollup })} />
          {row.year !== undefined && <Checkbox label={own.estimate} checked={row.estimate ?? false} onChange={(event) => put({ estimate: event.currentTarget.checked || undefined })} />}
          <Asked form={form} asked={row} field={`row ${row.key}`} picking={picking} figures change={put} />
        </>
      )}
      <Group gap={4}>
        <Button size="compact-sm" variant="default" onClick={() => change({ ...form, rows: moved(form.rows, row.key, -1) })}>{own.moveUp}</Button>
        <Button size="compact-sm" variant="default" onClick={() => change({ ...form, rows: moved(form.rows, row.key, 1) })}>{own.moveDown}</Button>
        <Button size="compact-sm" variant="default" onClick={() => insert(0)}>{own.insertBefore}</Button>
        <Button size="compact-sm" variant="default" onClick={() => insert(1)}>{own.insertAfter}</Button>
        <Button size="compact-sm" variant="subtle" color="red" onClick={() => change(removeRow(form, row.key))}>{own.removeRow}</Button>
      </Group>
    </Stack>
  );
}

/** Where one cell differs from its row and column. */
export function CellPanel({ form, row, column, picking, change }: PanelProps & { row: string; column: string }) {
  const own = useMessages(formDesigner);
  const cell = cellAt(form, row, column);
  const put = (part: Partial<FormCell>, field?: string) => change(changeCell(form, row, column, part), field && `${row}/${column}.${field}`);
  const type = form.columns.find(({ key }) => key === column)?.type;
  return (
    <Stack gap="sm">
      <Checkbox label={own.closed} checked={cell.closed ?? false} onChange={(event) => put({ closed: event.currentTarget.checked || undefined })} />
      {!cell.closed && (
        <>
          <Rollup value={cell.rollup} without={own.rollupAsRow} change={(rollup) => put({ rollup })} />
          <Asked form={form} asked={cell} field={`cell ${row}/${column}`} picking={picking} figures={type === 'count' || type === 'decimal'} change={put} />
        </>
      )}
    </Stack>
  );
}

function Rollup({ value, without, change }: { value: RollupRule | undefined; without: string; change: (rule: RollupRule | undefined) => void }) {
  const t = useMessages(campaignDraft);
  return (
    <NativeSelect
      label={t.rollup} size="sm" value={value ?? ''} onChange={(event) => change((event.currentTarget.value || undefined) as RollupRule | undefined)}
      data={[{ value: '', label: without }, ...rollupRules.filter((rule) => rule !== 'ratio' && rule !== 'tally').map((rule) => ({ value: rule, label: t.rollups[rule] }))]}
    />
  );
}

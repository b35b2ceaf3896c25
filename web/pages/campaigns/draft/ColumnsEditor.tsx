import { Button, NativeSelect, TextInput } from '@mantine/core';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { rollupRules, type FormColumn, type FormDefinition, type RollupRule } from '#engines/forms/definition.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Draft.module.css';
import { addColumn, changeKind, MOST_COLUMNS, shift } from './form-edit.ts';
import { ItemMenu } from './ItemMenu.tsx';

const kinds: FormColumn['type'][] = ['count', 'decimal', 'text'];

interface ColumnsEditorProps {
  form: FormDefinition;
  change: (form: FormDefinition, field?: string) => void;
}

/** The columns of a form: name, kind of value, and what becomes of it at the level above. */
export function ColumnsEditor({ form, change }: ColumnsEditorProps) {
  const t = useMessages(campaignDraft);
  const put = (place: number, column: FormColumn, field?: string) =>
    change({ ...form, columns: form.columns.map((one, at) => (at === place ? column : one)) }, field && `${column.key}.${field}`);
  return (
    <fieldset className={classes.fields}>
      <legend>{t.columns}</legend>
      {form.columns.map((column, place) => (
        <div key={column.key} className={classes.column}>
          <TextInput
            label={t.columnLabel(place + 1)} value={column.label} maxLength={300} error={column.label.trim() === '' ? t.columnNeeded : undefined}
            onChange={(event) => put(place, { ...column, label: event.currentTarget.value }, 'label')}
          />
          <NativeSelect
            label={t.kind} value={column.type} data={(column.type === 'choice' ? [...kinds, column.type] : kinds).map((kind) => ({ value: kind, label: t.kinds[kind] }))}
            onChange={(event) => put(place, changeKind(column, event.currentTarget.value as FormColumn['type']))}
          />
          {column.type === 'decimal' && (
            <NativeSelect label={t.decimals} value={String(column.decimals)} data={['1', '2', '3', '4']} onChange={(event) => put(place, { ...column, decimals: Number(event.currentTarget.value) })} />
          )}
          {column.type !== 'text' && (
            <NativeSelect
              label={t.rollup} value={column.rollup} data={rollupRules.map((rule) => ({ value: rule, label: t.rollups[rule] }))}
              onChange={(event) => put(place, { ...column, rollup: event.currentTarget.value as RollupRule })}
            />
          )}
          <ItemMenu
            name={t.actionsOf(column.label || t.columnLabel(place + 1))}
            items={[
              { label: t.moveUp, run: () => change({ ...form, columns: shift(form.columns, place, -1) }) },
              { label: t.moveDown, run: () => change({ ...form, columns: shift(form.columns, place, 1) }) },
            ]}
            remove={form.columns.length > 1 ? { label: t.remove, run: () => change({ ...form, columns: form.columns.filter((_, at) => at !== place) }) } : undefined}
          />
        </div>
      ))}
      {form.columns.length < MOST_COLUMNS && <Button variant="light" size="compact-md" onClick={() => change(addColumn(form))}>{t.addColumn}</Button>}
    </fieldset>
  );
}

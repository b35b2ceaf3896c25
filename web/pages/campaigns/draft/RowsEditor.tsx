import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Draft.module.css';
import { addRows, expandLines, MOST_ROWS, shift } from './form-edit.ts';
import { ItemMenu } from './ItemMenu.tsx';

interface RowsEditorProps {
  form: FormDefinition;
  change: (form: FormDefinition, field?: string) => void;
}

/** The rows of a form, singly or many lines at once. */
export function RowsEditor({ form, change }: RowsEditorProps) {
  const t = useMessages(campaignDraft);
  const label = (place: number, text: string) => change({ ...form, rows: form.rows.map((row, at) => (at === place ? { ...row, label: text } : row)) }, `row${place}`);
  return (
    <fieldset className={classes.fields}>
      <legend>{t.rows}</legend>
      {form.rows.length === 0 && <p className={classes.fault}>{t.needsRows}</p>}
      <ol className={classes.rows}>
        {form.rows.map((row, place) => (
          <li key={row.key}>
            <TextInput
              aria-label={t.rowLabel(place + 1)} value={row.label} maxLength={300} error={row.label.trim() === '' ? t.rowNeeded : undefined}
              onChange={(event) => label(place, event.currentTarget.value)}
            />
            <ItemMenu
              name={t.actionsOf(row.label || t.rowLabel(place + 1))}
              items={[
                { label: t.moveUp, run: () => change({ ...form, rows: shift(form.rows, place, -1) }) },
                { label: t.moveDown, run: () => change({ ...form, rows: shift(form.rows, place, 1) }) },
              ]}
              remove={{ label: t.remove, run: () => change({ ...form, rows: form.rows.filter((_, at) => at !== place) }) }}
            />
          </li>
        ))}
      </ol>
      {form.rows.length < MOST_ROWS ? <ManyRows form={form} change={change} /> : <p className="lt-soft">{t.tooManyRows}</p>}
    </fieldset>
  );
}

/** Names of many rows at once, pasted or typed. */
export function ManyRows({ form, change }: RowsEditorProps) {
  const t = useMessages(campaignDraft);
  const [text, setText] = useState('');
  const labels = expandLines(text).slice(0, MOST_ROWS - form.rows.length);
  const add = () => {
    change(addRows(form, labels));
    setText('');
  };
  return (
    <div className={classes.many}>
      <Textarea label={t.manyRows} description={t.manyRowsHint} autosize minRows={2} maxRows={8} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {labels.length > 0 && <Button variant="light" size="compact-md" onClick={add}>{t.addThese(labels.length)}</Button>}
    </div>
  );
}

import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { describeFormula, parseFormula, type Reference } from '#engines/formulas/index.ts';
import { formDesigner } from '#engines/messages/form-designer.ts';
import { formulas } from '#engines/messages/formulas.ts';
import { useMessages } from '../../../../messages/language.tsx';
import classes from './Designer.module.css';

export interface Picking {
  /** Which field cells go into; null where none. */
  field: string | null;
  start: (field: string, insert: (reference: string) => void) => void;
  stop: () => void;
}

interface FormulaFieldProps {
  form: FormDefinition;
  label: string;
  hint?: string;
  field: string;
  value: string;
  wants: 'figure' | 'truth';
  picking: Picking;
  change: (value: string) => void;
}

/** A formula: typed, or put together by choosing cells in the sheet; told in words, or where it is wrong. */
export function FormulaField({ form, label, hint, field, value, wants, picking, change }: FormulaFieldProps) {
  const own = useMessages(formDesigner);
  const t = useMessages(formulas);
  const input = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ value, change });
  useEffect(() => {
    latest.current = { value, change };
  });
  const parsed = value.trim() === '' ? null : parseFormula(value, wants);
  const fault = parsed?.formula === null ? parsed.faults[0] : undefined;
  const on = picking.field === field;
  const insert = (reference: string) => {
    const { selectionStart: from, selectionEnd: to } = input.current ?? { selectionStart: latest.current.value.length, selectionEnd: latest.current.value.length };
    const text = latest.current.value;
    latest.current.change(`${text.slice(0, from)}${reference}${text.slice(to)}`);
    requestAnimationFrame(() => input.current?.setSelectionRange(from + reference.length, from + reference.length));
  };
  const start = () => {
    input.current?.focus();
    picking.start(field, insert);
  };
  return (
    <div>
      <Textarea
        ref={input} label={label} description={hint} size="sm" autosize minRows={1} maxLength={500} spellCheck={false} value={value} className={classes.formula}
        error={fault && `${t.fault[fault.code]}: ${value.slice(fault.from, Math.max(fault.to, fault.from + 1)) || '…'}`}
        onChange={(event) => change(event.currentTarget.value.replace(/\n/g, ' '))}
      />
      {parsed?.formula && <p className={classes.told}>{describeFormula(parsed.formula, t.words, (first, last) => named(form, first, last, t))}</p>}
      <Button size="compact-xs" variant={on ? 'filled' : 'subtle'} aria-pressed={on} mt={4} onMouseDown={(event) => event.preventDefault()} onClick={() => (on ? picking.stop() : start())}>
        {on ? own.picking : own.pick}
      </Button>
    </div>
  );
}

type Words = (typeof formulas)['vi'];

function named(form: FormDefinition, first: Reference, last: Reference | null, t: Words): string {
  const one = ({ row, column }: Reference): string => {
    const rowName = row === null || row === '*' ? null : form.rows.find(({ key }) => key === row)?.label ?? t.unknownCell(row);
    const columnName = column === null ? null : form.columns.find(({ key }) => key === column)?.label ?? t.unknownCell(column);
    return row === '*' ? t.everyRow(columnName) : t.cell(rowName, columnName);
  };
  return last ? t.stretch(one(first), one(last)) : one(first);
}

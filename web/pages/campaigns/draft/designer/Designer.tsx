import { Button, Checkbox, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCalendar, IconColumnInsertRight, IconEye, IconRowInsertBottom, IconTableColumn } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { formDesigner } from '#engines/messages/form-designer.ts';
import { formLibrary } from '#engines/messages/form-library.ts';
import { withYears, yearsOf } from '#engines/report-template/years.ts';
import { useToday } from '../../../../components/acting.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import { useToast } from '../../../../ui/use-toast.tsx';
import { FormPreview } from '../FormPreview.tsx';
import { ColumnPanel } from './ColumnPanel.tsx';
import { addColumn, addRow } from './design.ts';
import classes from './Designer.module.css';
import { FormPanel } from './FormPanel.tsx';
import { labelHead, mergeHeads } from './heads.ts';
import { CellPanel, RowPanel } from './RowPanel.tsx';
import { columnsOf, type Selection } from './selection.ts';
import { Sheet } from './Sheet.tsx';
import { warningsOf } from './warnings.ts';

interface DesignerProps {
  form: FormDefinition;
  change: (form: FormDefinition, field?: string) => void;
}

/** A form as a sheet with a panel beside it: names in place, everything else of what is chosen. */
export default function Designer({ form, change }: DesignerProps) {
  const own = useMessages(formDesigner);
  const toast = useToast();
  const whole = useRef<HTMLDivElement>(null);
  const fresh = useRef<string>(undefined);
  useEffect(() => {
    // What is new is named first.
    if (fresh.current) whole.current?.querySelector<HTMLElement>(`[data-name="${fresh.current}"]`)?.focus();
    fresh.current = undefined;
  }, [form]);
  const [selection, select] = useState<Selection>({ kind: 'form' });
  const [preview, setPreview] = useState(false);
  const [dating, setDating] = useState(false);
  const [picked, setPicked] = useState<{ field: string; insert: (reference: string) => void }>();
  const choose = (next: Selection) => {
    setPicked(undefined);
    select(next);
  };
  const picking = { field: picked?.field ?? null, start: (field: string, insert: (reference: string) => void) => setPicked({ field, insert }), stop: () => setPicked(undefined) };
  const chosen = columnsOf(selection);
  const insertColumn = (at: number) => {
    const added = addColumn(form, at);
    if (!added) return;
    change(added.form);
    fresh.current = `column ${added.key}`;
    choose({ kind: 'columns', from: at, to: at });
  };
  const insertRow = (at: number) => {
    const added = addRow(form, at);
    if (!added) return;
    change(added.form);
    fresh.current = `row ${added.key}`;
    choose({ kind: 'row', key: added.key });
  };
  const merge = () => {
    if (!chosen || chosen[0] === chosen[1]) return toast.done(own.mergeNone);
    const merged = mergeHeads(form, chosen[0], chosen[1], own.mergedHead);
    if (merged) change(merged);
    else toast.done(own.mergeCuts);
  };
  return (
    <div className={classes.designer} ref={whole}>
      <Group gap={6} mb="xs">
        <Button size="compact-sm" variant="light" leftSection={<IconRowInsertBottom size={16} aria-hidden />} onClick={() => insertRow(form.rows.length)}>{own.addRow}</Button>
        <Button size="compact-sm" variant="light" leftSection={<IconColumnInsertRight size={16} aria-hidden />} onClick={() => insertColumn(form.columns.length)}>{own.addColumn}</Button>
        <Button size="compact-sm" variant="default" leftSection={<IconTableColumn size={16} aria-hidden />} onClick={merge}>{own.merge}</Button>
        <Button size="compact-sm" variant="default" leftSection={<IconCalendar size={16} aria-hidden />} onClick={() => setDating(true)}>{own.years}</Button>
        <Button size="compact-sm" variant="default" aria-pressed={selection.kind === 'form'} onClick={() => choose({ kind: 'form' })}>{own.ofForm}</Button>
        <Button size="compact-sm" variant="default" leftSection={<IconEye size={16} aria-hidden />} aria-pressed={preview} onClick={() => setPreview(!preview)}>{preview ? own.edit : own.preview}</Button>
      </Group>
      {preview ? <FormPreview form={form} label={form.title} /> : (
        <>
          <p className={classes.hint}>{own.hint}</p>
          <div className={classes.columns}>
            <Sheet form={form} change={change} selection={selection} select={(next) => (picked ? undefined : choose(next))} insert={picked?.insert ?? null} />
            <Panel form={form} change={change} selection={selection} picking={picking} insertColumn={insertColumn} insertRow={insertRow} />
          </div>
        </>
      )}
      <Warnings form={form} />
      {dating && <YearRows form={form} change={change} onClose={() => setDating(false)} />}
    </div>
  );
}

interface PanelProps extends DesignerProps {
  selection: Selection;
  picking: Parameters<typeof FormPanel>[0]['picking'];
  insertColumn: (at: number) => void;
  insertRow: (at: number) => void;
}

function Panel({ form, change, selection, picking, insertColumn, insertRow }: PanelProps) {
  const own = useMessages(formDesigner);
  const chosen = columnsOf(selection);
  const column = chosen && form.columns[chosen[0]];
  const place = selection.kind === 'row' ? form.rows.findIndex(({ key }) => key === selection.key) : -1;
  const row = form.rows[place];
  const isCell = selection.kind === 'cell' && form.rows.some(({ key }) => key === selection.row) && form.columns.some(({ key }) => key === selection.column);
  const title = chosen && chosen[0] !== chosen[1] ? own.ofColumns(chosen[1] - chosen[0] + 1)
    : column ? own.ofColumn(column.label || own.unnamed) : row ? own.ofRow(row.label || own.unnamed) : isCell ? own.ofCell : selection.kind === 'head' ? own.mergedHead : own.ofForm;
  return (
    <section className={classes.panel} aria-label={title}>
      <h4 className={classes.panelTitle}>{title}</h4>
      {column && chosen[0] === chosen[1] ? <ColumnPanel key={column.key} form={form} column={column} picking={picking} change={change} insert={(after) => insertColumn(chosen[0] + after)} />
        : row ? <RowPanel key={row.key} form={form} row={row} picking={picking} change={change} insert={(after) => insertRow(place + after)} />
          : isCell ? <CellPanel key={`${selection.row}/${selection.column}`} form={form} row={selection.row} column={selection.column} picking={picking} change={change} />
            : selection.kind === 'head' ? <Button size="compact-sm" variant="default" onClick={() => change(labelHead(form, selection.line, selection.at, ''))}>{own.splitHead}</Button>
              : !chosen && <FormPanel form={form} picking={picking} change={change} />}
    </section>
  );
}

function Warnings({ form }: { form: FormDefinition }) {
  const own = useMessages(formDesigner);
  const warnings = warningsOf(form);
  if (warnings.length === 0) return null;
  return (
    <div className={classes.warnings} role="status">
      <strong>{own.lookOver}</strong>
      <ul>{warnings.map(({ code, name }, at) => <li key={at}><IconAlertTriangle size={16} aria-hidden /> {own.warning[code](name || own.unnamed)}</li>)}</ul>
    </div>
  );
}

/** A row a year, the last one an estimate. */
function YearRows({ form, change, onClose }: DesignerProps & { onClose: () => void }) {
  const own = useMessages(formDesigner);
  const t = useMessages(formLibrary);
  const thisYear = Number(useToday().slice(0, 4));
  const [years, setYears] = useState(() => yearsOf(form) ?? { from: thisYear - 4, to: thisYear, lastIsEstimate: true });
  const number = (given: string | number) => (typeof given === 'number' ? given : 0);
  const fits = years.from >= 1900 && years.to <= 2200 && years.from <= years.to && years.to - years.from < 40 && form.rows.filter((row) => row.year === undefined).length + years.to - years.from < 100;
  return (
    <Modal opened onClose={onClose} title={own.yearsTitle}>
      <Stack gap="sm">
        <Group grow>
          <NumberInput label={t.yearFrom} hideControls min={1900} max={2200} value={years.from || ''} onChange={(given) => setYears({ ...years, from: number(given) })} />
          <NumberInput label={t.yearTo} hideControls min={1900} max={2200} value={years.to || ''} onChange={(given) => setYears({ ...years, to: number(given) })} />
        </Group>
        <Checkbox label={t.lastIsEstimate} checked={years.lastIsEstimate} onChange={(event) => setYears({ ...years, lastIsEstimate: event.currentTarget.checked })} />
        <Group justify="flex-end">
          <Button disabled={!fits} onClick={() => { change(withYears(form, years)); onClose(); }}>{own.yearsAction}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

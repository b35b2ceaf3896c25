import { Checkbox, Group, NativeSelect, NumberInput } from '@mantine/core';
import type { FormDefinition, Prefill } from '#engines/forms/definition.ts';
import { formDesigner } from '#engines/messages/form-designer.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { FormulaField, type Picking } from './FormulaField.tsx';

/** What may be asked of a column, a row or a cell alike. */
export interface AskedPart {
  required?: boolean | undefined;
  min?: number | undefined;
  max?: number | undefined;
  formula?: string | undefined;
  prefill?: Prefill | undefined;
}

interface AskedProps {
  form: FormDefinition;
  asked: AskedPart;
  field: string;
  picking: Picking;
  /** Words have neither range nor formula. */
  figures: boolean;
  change: (part: AskedPart, field?: string) => void;
}

export function Asked({ form, asked, field, picking, figures, change }: AskedProps) {
  const own = useMessages(formDesigner);
  const number = (given: string | number) => (typeof given === 'number' ? given : undefined);
  return (
    <>
      <Checkbox label={own.required} checked={asked.required ?? false} onChange={(event) => change({ required: event.currentTarget.checked || undefined })} />
      {figures && (
        <>
          <Group gap="xs" grow>
            <NumberInput label={own.min} size="sm" hideControls decimalSeparator="," value={asked.min ?? ''} onChange={(given) => change({ min: number(given) }, 'min')} />
            <NumberInput label={own.max} size="sm" hideControls decimalSeparator="," value={asked.max ?? ''} onChange={(given) => change({ max: number(given) }, 'max')} />
          </Group>
          <FormulaField form={form} label={own.formula} hint={own.formulaHint} field={field} value={asked.formula ?? ''} wants="figure" picking={picking} change={(formula) => change({ formula: formula || undefined }, 'formula')} />
          <PrefillField prefill={asked.prefill} change={(prefill) => change({ prefill })} />
        </>
      )}
    </>
  );
}

function PrefillField({ prefill, change }: { prefill: Prefill | undefined; change: (prefill: Prefill | undefined) => void }) {
  const own = useMessages(formDesigner);
  const figures = Object.entries(own.figures);
  const put = (from: string) => change(from === 'registry' ? { from, figure: figures[0]![0] } : from === 'previous' || from === 'children' ? { from } : undefined);
  return (
    <>
      <NativeSelect
        label={own.prefill} size="sm" value={prefill?.from ?? 'none'} onChange={(event) => put(event.currentTarget.value)}
        data={Object.entries(own.prefills).map(([value, label]) => ({ value, label }))}
      />
      {prefill?.from === 'registry' && (
        <NativeSelect
          label={own.figure} size="sm" value={prefill.figure} onChange={(event) => change({ from: 'registry', figure: event.currentTarget.value })}
          data={[...figures.map(([value, label]) => ({ value, label })), ...(prefill.figure in own.figures ? [] : [{ value: prefill.figure, label: prefill.figure }])]}
        />
      )}
    </>
  );
}

import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { consolidation } from '#engines/messages/consolidation.ts';
import { problems } from '#engines/messages/problems.ts';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import type { HeadFault, HeadInput } from './report-head.ts';
import classes from './Freeze.module.css';

interface HeadFieldsProps {
  fields: HeadInput;
  faults: Partial<Record<HeadFault, true>>;
  /** What the server refused, by path. */
  refused: Record<string, string>;
  onChange: (change: Partial<HeadInput>) => void;
}
/** Keeps two fields of a line level where only one has a hint. */
const blank = '\u00a0';
type TextField = Exclude<keyof HeadInput, 'date' | 'gatherEmptySections'>;

/** Head and foot of the report, in the order in which they stand on paper. */
export function HeadFields({ fields, faults, refused, onChange }: HeadFieldsProps) {
  const t = useMessages(consolidation);
  const { field } = useMessages(problems);
  const text = (key: TextField, maxLength: number) => {
    const path = key === 'authority' || key === 'position' || key === 'name' ? `head.signature.${key}` : `head.${key}`;
    return {
      value: fields[key], maxLength, 'data-field': key,
      onChange: (event: { currentTarget: { value: string } }) => onChange({ [key]: event.currentTarget.value }),
      error: key in faults ? (key === 'recipients' ? t.tooManyRecipients : field.required) : refused[path],
    };
  };
  return (
    <div className={classes.fields}>
      <TextInput label={t.parentBody} {...text('parentBody', 200)} />
      <TextInput label={t.issuer} required {...text('issuer', 200)} />
      <div className={classes.pair}>
        <TextInput label={t.number} description={t.numberHint} {...text('number', 20)} />
        <TextInput label={t.code} description={blank} {...text('code', 60)} />
      </div>
      <div className={classes.pair}>
        <TextInput label={t.place} description={blank} required {...text('place', 80)} />
        <DayInput label={t.date} description={t.dateHint} clearable value={fields.date} onChange={(date) => onChange({ date })} error={refused['head.date']} />
      </div>
      <Textarea label={t.reportTitle} required autosize minRows={2} {...text('title', 1000)} />
      <Textarea label={t.preamble} autosize minRows={2} maxRows={8} {...text('preamble', 4000)} />
      <Checkbox label={t.gather} checked={fields.gatherEmptySections} onChange={(event) => onChange({ gatherEmptySections: event.currentTarget.checked })} />
      <Textarea label={t.recipients} description={t.recipientsHint} autosize minRows={3} maxRows={12} {...text('recipients', 9300)} />
      <TextInput label={t.authority} {...text('authority', 200)} />
      <div className={classes.pair}>
        <TextInput label={t.position} required {...text('position', 200)} />
        <TextInput label={t.signer} required {...text('name', 120)} />
      </div>
    </div>
  );
}

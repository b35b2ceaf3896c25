import { Checkbox, NativeSelect, NumberInput, Textarea } from '@mantine/core';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { outlineEditor } from '#engines/messages/outline-editor.ts';
import type { OutlineSection } from '#engines/report-template/index.ts';
import { useUnitWords } from '../../../components/unit-words.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Outline.module.css';

interface SectionDetailsProps {
  section: OutlineSection;
  name: string;
  forms: FormDefinition[];
  /** Types of units that report in this campaign. */
  typeKeys: string[];
  change: (part: Partial<OutlineSection>) => void;
}

/** What a section asks beyond its heading: what to write and how much, of whom, and whether a form stands in place of a text. */
export function SectionDetails({ section, name, forms, typeKeys, change }: SectionDetailsProps) {
  const t = useMessages(campaignDraft);
  const own = useMessages(outlineEditor);
  const { typeName } = useUnitWords();
  const leaf = section.children.length === 0;
  const types = [...new Set([...typeKeys, ...(section.onlyFor ?? [])])];
  return (
    <div className={classes.details} role="group" aria-label={own.detailsOf(name)}>
      <Textarea
        label={t.guidance} aria-label={t.guidanceOf(name)} placeholder={t.guidancePlaceholder} size="sm" autosize minRows={1} maxRows={8} maxLength={2000}
        value={section.guidance ?? ''} onChange={(event) => change({ guidance: event.currentTarget.value === '' ? null : event.currentTarget.value })}
      />
      {leaf && !section.formKey && <Words words={section.words} change={(words) => change({ words })} />}
      {leaf && forms.length > 0 && (
        <NativeSelect
          label={own.filledAs} size="sm" value={section.formKey ?? ''}
          data={[{ value: '', label: own.asText }, ...forms.map((form) => ({ value: form.key, label: own.asForm(form.title) }))]}
          onChange={(event) => change({ formKey: event.currentTarget.value || undefined })}
        />
      )}
      {types.length > 0 ? (
        <Checkbox.Group
          label={own.onlyFor} description={own.onlyForHint} size="sm" value={section.onlyFor ?? []}
          onChange={(onlyFor) => change({ onlyFor: onlyFor.length > 0 ? onlyFor : undefined })}
        >
          <div className={classes.types}>{types.map((key) => <Checkbox key={key} value={key} label={typeName(key)} size="sm" />)}</div>
        </Checkbox.Group>
      ) : <p className="lt-soft">{own.onlyForNone}</p>}
    </div>
  );
}

function Words({ words, change }: { words: OutlineSection['words']; change: (words: OutlineSection['words']) => void }) {
  const own = useMessages(outlineEditor);
  const put = (side: 'from' | 'to', given: string | number) => {
    const next = { ...words, [side]: typeof given === 'number' ? given : undefined };
    const said = { ...(next.from !== undefined && { from: next.from }), ...(next.to !== undefined && { to: next.to }) };
    change(Object.keys(said).length > 0 ? said : undefined);
  };
  const turned = words?.from !== undefined && words.to !== undefined && words.to < words.from;
  return (
    <div className={classes.words}>
      <NumberInput label={own.wordsFrom} size="sm" hideControls min={0} max={100_000} allowDecimal={false} value={words?.from ?? ''} onChange={(given) => put('from', given)} />
      <NumberInput label={own.wordsTo} size="sm" hideControls min={1} max={100_000} allowDecimal={false} value={words?.to ?? ''} error={turned ? own.wordsTurned : undefined} onChange={(given) => put('to', given)} />
      <span className="lt-soft">{own.wordsHint}</span>
    </div>
  );
}

import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { outlineEditor } from '#engines/messages/outline-editor.ts';
import { commonOutline, templateFromDirective } from '#engines/report-template/from-directive.ts';
import { flattenOutline, outlineFromReading, type ReportTemplate } from '#engines/report-template/index.ts';
import { answer, api } from '../../../api/client.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { printedHeading } from '../../reports/write/parts.ts';
import classes from './Outline.module.css';
import { addTemplate, outlineOfPasted } from './outline-add.ts';

type Source = 'pasted' | 'plan' | 'proposed' | 'common';

interface AddOutlineProps {
  template: ReportTemplate;
  documentId: string | undefined;
  change: (template: ReportTemplate) => void;
  onClose: () => void;
}

/** Takes sections from a pasted text, from the plan's outline, from what the plan contains, or those that every report has. */
export default function AddOutline({ template, documentId, change, onClose }: AddOutlineProps) {
  const t = useMessages(outlineEditor);
  const toast = useToast();
  const [source, setSource] = useState<Source>('pasted');
  const [text, setText] = useState('');
  const found = useFound(source, text, documentId);
  const sections = flattenOutline(found.outline);
  const take = (onto: ReportTemplate, said: string) => {
    change(addTemplate(onto, found));
    onClose();
    toast.undoable(said, () => change(template));
  };
  const choices: Source[] = documentId ? ['pasted', 'plan', 'proposed', 'common'] : ['pasted', 'common'];
  return (
    <Modal opened onClose={onClose} title={t.add} size="lg">
      <Stack gap="sm">
        <NativeSelect label={t.source} value={source} data={choices.map((value) => ({ value, label: t.sources[value] }))} onChange={(event) => setSource(event.currentTarget.value as Source)} />
        {source === 'pasted' && <Textarea label={t.paste} description={t.pasteHint} autosize minRows={6} maxRows={14} maxLength={40_000} value={text} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />}
        <p role="status" className={classes.found}>{source === 'plan' && sections.length === 0 ? t.planHasNone : t.found(sections.length)}</p>
        {sections.length > 0 && (
          <ul className={classes.preview} tabIndex={0} aria-label={t.found(sections.length)}>
            {sections.map(({ section, depth }) => <li key={section.key} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>{printedHeading(section)}{section.guidance && <span className="lt-soft"> – {section.guidance.split('\n')[0]}</span>}</li>)}
          </ul>
        )}
        {found.forms.map((form) => <p key={form.key} className={classes.found}>{t.withForm(form.title)}</p>)}
        <Group justify="flex-end" gap="xs">
          {template.outline.length > 0 && <Button variant="default" disabled={sections.length === 0} onClick={() => take({ ...template, outline: [] }, t.replaced)}>{t.replace}</Button>}
          <Button disabled={sections.length === 0} onClick={() => take(template, t.added(sections.length))}>{t.append}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The sections of the chosen source; of forms only those that stand in one of them. */
function useFound(source: Source, text: string, documentId: string | undefined): ReportTemplate {
  const directive = useQuery({
    queryKey: ['documents', documentId, 'directive', 'outline'], enabled: documentId !== undefined && (source === 'plan' || source === 'proposed'),
    queryFn: () => answer(api.GET('/api/documents/{id}/directive', { params: { path: { id: documentId! } } })),
  });
  if (source === 'pasted') return { outline: outlineOfPasted(text), forms: [] };
  if (source === 'common') return { outline: commonOutline(), forms: [] };
  if (!directive.data) return { outline: [], forms: [] };
  const { content } = directive.data;
  if (source === 'plan') return { outline: outlineFromReading(content.reportOutline), forms: [] };
  const { outline, forms } = templateFromDirective({ ...content, reportOutline: null });
  return { outline, forms: forms.filter((form) => flattenOutline(outline).some(({ section }) => section.formKey === form.key)) };
}

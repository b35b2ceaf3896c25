import { Button, Group } from '@mantine/core';
import { IconListNumbers, IconListTree, IconPlus } from '@tabler/icons-react';
import { Fragment, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { outlineEditor } from '#engines/messages/outline-editor.ts';
import { flattenOutline, type OutlineSection, type ReportTemplate } from '#engines/report-template/index.ts';
import { useMessages } from '../../../messages/language.tsx';
import { printedHeading } from '../../reports/write/parts.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Outline.module.css';
import { addAfter, addChild, changeSection, indent, move, outdent, removeSection, renumber } from './outline-edit.ts';
import { SectionEditor, type SectionDeeds } from './SectionEditor.tsx';
import { useOutlineDrag } from './use-outline-drag.ts';

// Reading outlines brings the whole grammar of directives with it: it comes when it is asked for.
const AddOutline = lazy(() => import('./AddOutline.tsx'));

interface OutlineEditorProps {
  template: ReportTemplate;
  typeKeys: string[];
  documentId: string | undefined;
  /** `field` names what is typed in, so that typing on is one step of undo. */
  change: (template: ReportTemplate, field?: string) => void;
}

/** The outline as a tree of headings that can be dragged, moved by keys, indented and told what to ask. */
export function OutlineEditor({ template, typeKeys, documentId, change }: OutlineEditorProps) {
  const t = useMessages(campaignDraft);
  const own = useMessages(outlineEditor);
  const toast = useToast();
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<string>(undefined);
  const [adding, setAdding] = useState(false);
  const { outline, forms } = template;
  const put = (next: OutlineSection[], field?: string) => change({ ...template, outline: next }, field);
  const { dragging, handle } = useOutlineDrag(list, outline, put);
  useEffect(() => {
    // What moves in the page loses the cursor; what is new has not got it yet.
    if (focus.current) list.current?.querySelector<HTMLElement>(`[data-section="${focus.current}"] textarea`)?.focus();
    focus.current = undefined;
  }, [outline]);
  const keep = (key: string, next: OutlineSection[]) => {
    focus.current = key;
    put(next);
  };
  const add = (added: { outline: OutlineSection[]; key: string }) => keep(added.key, added.outline);
  const remove = (section: OutlineSection) => {
    put(removeSection(outline, section.key));
    toast.undoable(t.removed(printedHeading({ ...section, heading: section.heading || t.newHeading })), () => change(template));
  };
  const deedsOf = (section: OutlineSection): SectionDeeds => ({
    change: (part) => put(changeSection(outline, section.key, part), `${section.key}.${Object.keys(part).join()}`),
    move: (by) => keep(section.key, move(outline, section.key, by)),
    indent: () => keep(section.key, indent(outline, section.key)),
    outdent: () => keep(section.key, outdent(outline, section.key)),
    addAfter: () => add(addAfter(outline, section.key)),
    addChild: () => add(addChild(outline, section.key)),
    remove: () => remove(section),
  });
  const line = dragging?.drop && <li className={classes.drop} aria-hidden style={{ marginInlineStart: `${dragging.drop.depth * 1.5}rem` }} />;
  return (
    <div className={classes.block}>
      <h3>{t.outline}</h3>
      <p className="lt-soft">{outline.length === 0 ? t.outlineEmpty : own.hint}</p>
      {outline.length > 0 && <p className={classes.keys}>{own.keys}</p>}
      <ol className={classes.outline} ref={list}>
        {flattenOutline(outline).map(({ section, depth }) => (
          <Fragment key={section.key}>
            {dragging?.drop?.before === section.key && line}
            <SectionEditor
              section={section} depth={depth} forms={forms} typeKeys={typeKeys} handle={handle(section.key, depth)}
              dragged={dragging?.key === section.key} deeds={deedsOf(section)}
            />
          </Fragment>
        ))}
        {dragging?.drop?.before === null && line}
      </ol>
      <Group gap="xs">
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(addAfter(outline, null))}>{t.addSection}</Button>
        <Button variant="subtle" leftSection={<IconListTree size={16} aria-hidden />} onClick={() => setAdding(true)}>{own.add}</Button>
        {outline.length > 1 && <Button variant="subtle" leftSection={<IconListNumbers size={16} aria-hidden />} onClick={() => put(renumber(outline))}>{t.renumber}</Button>}
      </Group>
      {adding && (
        <Suspense>
          <AddOutline template={template} documentId={documentId} change={change} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </div>
  );
}

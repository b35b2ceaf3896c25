import { Button, Group } from '@mantine/core';
import { IconListNumbers, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { flattenOutline, type OutlineSection } from '#engines/report-template/index.ts';
import { useMessages } from '../../../messages/language.tsx';
import { printedHeading } from '../../reports/write/parts.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import classes from './Draft.module.css';
import { addAfter, addChild, changeSection, indent, move, outdent, removeSection, renumber } from './outline-edit.ts';
import { SectionEditor } from './SectionEditor.tsx';

interface OutlineEditorProps {
  outline: OutlineSection[];
  /** `field` names what is typed in, so that typing on is one step of undo. */
  change: (outline: OutlineSection[], field?: string) => void;
}

/** The outline as a list of headings that can be moved, indented and told what to ask. */
export function OutlineEditor({ outline, change }: OutlineEditorProps) {
  const t = useMessages(campaignDraft);
  const toast = useToast();
  const list = useRef<HTMLOListElement>(null);
  const [fresh, setFresh] = useState<string>();
  useEffect(() => {
    if (fresh) list.current?.querySelector<HTMLElement>(`[data-section="${fresh}"] textarea`)?.focus();
  }, [fresh]);
  const add = (added: { outline: OutlineSection[]; key: string }) => {
    change(added.outline);
    setFresh(added.key);
  };
  const remove = (section: OutlineSection) => {
    const before = outline;
    change(removeSection(outline, section.key));
    toast.undoable(t.removed(printedHeading({ ...section, heading: section.heading || t.newHeading })), () => change(before));
  };
  return (
    <div className={classes.block}>
      <h3>{t.outline}</h3>
      <p className="lt-soft">{outline.length === 0 ? t.outlineEmpty : t.outlineHint}</p>
      <ol className={classes.outline} ref={list}>
        {flattenOutline(outline).map(({ section, depth }) => (
          <SectionEditor
            key={section.key} section={section} depth={depth}
            change={(part) => change(changeSection(outline, section.key, part), `${section.key}.${Object.keys(part).join()}`)}
            move={(by) => change(move(outline, section.key, by))}
            indent={() => change(indent(outline, section.key))}
            outdent={() => change(outdent(outline, section.key))}
            addAfter={() => add(addAfter(outline, section.key))}
            addChild={() => add(addChild(outline, section.key))}
            remove={() => remove(section)}
          />
        ))}
      </ol>
      <Group gap="xs">
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(addAfter(outline, null))}>{t.addSection}</Button>
        {outline.length > 1 && <Button variant="subtle" leftSection={<IconListNumbers size={16} aria-hidden />} onClick={() => change(renumber(outline))}>{t.renumber}</Button>}
      </Group>
    </div>
  );
}

import { ActionIcon, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconGripVertical } from '@tabler/icons-react';
import { useRef, useState, type HTMLAttributes, type KeyboardEvent } from 'react';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { outlineEditor } from '#engines/messages/outline-editor.ts';
import type { OutlineSection } from '#engines/report-template/index.ts';
import { useMessages } from '../../../messages/language.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import classes from './Outline.module.css';
import { SectionDetails } from './SectionDetails.tsx';
import { useAsked } from './use-asked.ts';

export interface SectionDeeds {
  change: (part: Partial<OutlineSection>) => void;
  move: (by: -1 | 1) => void;
  indent: () => void;
  outdent: () => void;
  addAfter: () => void;
  addChild: () => void;
  remove: () => void;
}

interface SectionEditorProps {
  section: OutlineSection;
  depth: number;
  forms: FormDefinition[];
  typeKeys: string[];
  handle: HTMLAttributes<HTMLElement>;
  dragged: boolean;
  deeds: SectionDeeds;
}

/** One line of the outline; what it asks opens below it. */
export function SectionEditor({ section, depth, forms, typeKeys, handle, dragged, deeds }: SectionEditorProps) {
  const t = useMessages(campaignDraft);
  const own = useMessages(outlineEditor);
  const [open, setOpen] = useState(false);
  const asked = useAsked(section, forms);
  // Who comes by Tab goes on by Tab; only while one types here it moves the section.
  const typing = useRef(false);
  const name = section.label || section.heading || t.newHeading;
  const { change, move, indent, outdent, addAfter, addChild, remove } = deeds;
  const byAlt: Record<string, () => void> = { ArrowUp: () => move(-1), ArrowDown: () => move(1), ArrowRight: indent, ArrowLeft: outdent };
  const deedOf = (event: KeyboardEvent) => {
    if (event.altKey) return byAlt[event.key];
    if (event.key === 'Enter' && !event.shiftKey) return addAfter;
    return event.key === 'Tab' && typing.current ? (event.shiftKey ? outdent : indent) : undefined;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') typing.current = false;
    const run = deedOf(event);
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <li className={classes.section} data-section={section.key} data-dragged={dragged} style={{ marginInlineStart: `min(${depth * 1.5}rem, ${depth * 4}vw)` }}>
      <div className={classes.line}>
        <ActionIcon variant="subtle" color="gray" className={classes.handle} aria-label={own.drag(name)} tabIndex={-1} {...handle}><IconGripVertical size={16} aria-hidden /></ActionIcon>
        <TextInput className={classes.label} aria-label={t.label(section.heading || t.newHeading)} value={section.label} maxLength={40} onChange={(event) => change({ label: event.currentTarget.value })} />
        <Textarea
          className={classes.heading} aria-label={t.headingOf(name)} placeholder={t.heading} autosize minRows={1} maxLength={2000} value={section.heading}
          error={section.heading.trim() === '' ? t.headingNeeded : undefined}
          onChange={(event) => { typing.current = true; change({ heading: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') }); }}
          onPointerDown={() => { typing.current = true; }} onBlur={() => { typing.current = false; }} onKeyDown={press}
        />
        <ItemMenu
          name={t.actionsOf(name)}
          items={[
            { label: t.addBelow, run: addAfter }, { label: t.addChild, run: addChild },
            { label: t.moveUp, run: () => move(-1) }, { label: t.moveDown, run: () => move(1) },
            { label: t.indent, run: indent }, ...(depth > 0 ? [{ label: t.outdent, run: outdent }] : []),
          ]}
          remove={{ label: t.remove, run: remove }}
        />
      </div>
      <UnstyledButton className={classes.asked} aria-expanded={open} aria-label={open ? own.detailsOf(name) : [own.detailsOf(name), asked].filter(Boolean).join(': ')} onClick={() => setOpen(!open)}>
        <IconChevronDown size={14} aria-hidden data-open={open} /> {!open && asked ? <span className={classes.askedText}>{asked}</span> : own.details}
      </UnstyledButton>
      {open && <SectionDetails section={section} name={name} forms={forms} typeKeys={typeKeys} change={change} />}
    </li>
  );
}

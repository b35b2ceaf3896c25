import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import type { OutlineSection } from '#engines/report-template/index.ts';
import { useMessages } from '../../../messages/language.tsx';
import classes from './Draft.module.css';
import { ItemMenu } from './ItemMenu.tsx';

interface SectionEditorProps {
  section: OutlineSection;
  depth: number;
  change: (part: Partial<OutlineSection>) => void;
  move: (by: -1 | 1) => void;
  indent: () => void;
  outdent: () => void;
  addAfter: () => void;
  addChild: () => void;
  remove: () => void;
}

export function SectionEditor({ section, depth, change, move, indent, outdent, addAfter, addChild, remove }: SectionEditorProps) {
  const t = useMessages(campaignDraft);
  const [asked, setAsked] = useState(false);
  const name = section.label || section.heading || t.newHeading;
  const byAlt: Record<string, () => void> = { ArrowUp: () => move(-1), ArrowDown: () => move(1), ArrowRight: indent, ArrowLeft: outdent };
  const press = (event: KeyboardEvent) => {
    const run = event.altKey ? byAlt[event.key] : event.key === 'Enter' && !event.shiftKey ? addAfter : undefined;
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <li className={classes.section} data-section={section.key} style={{ marginInlineStart: `min(${depth * 1.5}rem, ${depth * 4}vw)` }}>
      <div className={classes.sectionLine}>
        <TextInput className={classes.label} aria-label={t.label(section.heading || t.newHeading)} value={section.label} maxLength={40} onChange={(event) => change({ label: event.currentTarget.value })} />
        <Textarea
          className={classes.heading} aria-label={t.headingOf(name)} placeholder={t.heading} autosize minRows={1} maxLength={2000} value={section.heading}
          error={section.heading.trim() === '' ? t.headingNeeded : undefined}
          onChange={(event) => change({ heading: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })} onKeyDown={press}
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
      {section.guidance !== null || asked ? (
        <Textarea
          className={classes.guidance} label={t.guidance} aria-label={t.guidanceOf(name)} placeholder={t.guidancePlaceholder} size="sm" autosize minRows={1} maxRows={8} maxLength={2000}
          value={section.guidance ?? ''} onChange={(event) => change({ guidance: event.currentTarget.value === '' ? null : event.currentTarget.value })}
        />
      ) : section.children.length === 0 && (
        <Button className={classes.guidance} size="compact-sm" variant="subtle" onClick={() => setAsked(true)}>{t.addGuidance}</Button>
      )}
    </li>
  );
}

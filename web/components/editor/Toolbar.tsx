import { IconArrowBackUp, IconArrowForwardUp, IconBold, IconItalic, IconList, IconListNumbers, IconUnderline, type Icon } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { Fragment, type ReactNode } from 'react';
import { editor as editorTexts } from '#engines/messages/editor.ts';
import { useMessages } from '../../messages/language.tsx';
import classes from './RichText.module.css';

interface Tool {
  key: string;
  name: string;
  face: ReactNode;
  on?: boolean;
  off?: boolean;
  run: () => void;
}

/** The few things that an official text needs. Each is a toggle that says whether it is on at the cursor. */
export function Toolbar({ editor }: { editor: Editor }) {
  const t = useMessages(editorTexts);
  const at = useEditorState({ editor, selector: ({ editor: now }) => stateAt(now) });
  const chain = () => editor.chain().focus();
  const groups: Tool[][] = [
    [
      { key: 'bold', name: t.bold, face: glyph(IconBold), on: at.bold, run: () => chain().toggleBold().run() },
      { key: 'italic', name: t.italic, face: glyph(IconItalic), on: at.italic, run: () => chain().toggleItalic().run() },
      { key: 'underline', name: t.underline, face: glyph(IconUnderline), on: at.underline, run: () => chain().toggleUnderline().run() },
    ],
    [
      { key: 'bullets', name: t.bulletList, face: glyph(IconList), on: at.bullets, run: () => chain().toggleBulletList().run() },
      { key: 'numbers', name: t.numberedList, face: glyph(IconListNumbers), on: at.numbers, run: () => chain().toggleOrderedList().run() },
    ],
    [
      { key: 'h3', name: t.heading, face: 'Aa', on: at.h3, run: () => chain().toggleHeading({ level: 3 }).run() },
      { key: 'h4', name: t.subheading, face: <em>Aa</em>, on: at.h4, run: () => chain().toggleHeading({ level: 4 }).run() },
    ],
    [
      { key: 'undo', name: t.undo, face: glyph(IconArrowBackUp), off: !at.canUndo, run: () => chain().undo().run() },
      { key: 'redo', name: t.redo, face: glyph(IconArrowForwardUp), off: !at.canRedo, run: () => chain().redo().run() },
    ],
  ];
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t.toolbar}>
      {groups.map((tools, place) => (
        <Fragment key={tools[0]?.key}>
          {place > 0 && <span className={classes.gap} aria-hidden />}
          {tools.map((tool) => <ToolButton key={tool.key} tool={tool} />)}
        </Fragment>
      ))}
    </div>
  );
}

function ToolButton({ tool }: { tool: Tool }) {
  return (
    <button
      type="button" className={classes.tool} aria-label={tool.name} title={tool.name} aria-pressed={tool.on} disabled={tool.off}
      onMouseDown={(event) => event.preventDefault()} onClick={tool.run}
    >
      {tool.face}
    </button>
  );
}

function glyph(Glyph: Icon) {
  return <Glyph size={18} stroke={2} aria-hidden />;
}

function stateAt(editor: Editor) {
  return {
    bold: editor.isActive('bold'), italic: editor.isActive('italic'), underline: editor.isActive('underline'),
    bullets: editor.isActive('bulletList'), numbers: editor.isActive('orderedList'),
    h3: editor.isActive('heading', { level: 3 }), h4: editor.isActive('heading', { level: 4 }),
    canUndo: editor.can().undo(), canRedo: editor.can().redo(),
  };
}

import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { extensions } from './extensions.ts';
import { cleanHtml, cleanPlain } from './paste.ts';
import classes from './RichText.module.css';
import type { EditorText, RichTextFieldProps } from './RichTextField.tsx';
import { Toolbar } from './Toolbar.tsx';

export default function Editor({ label, value, replaced = 0, onChange, onBlur, placeholder, describedBy }: RichTextFieldProps) {
  const handlers = useRef({ onChange, onBlur });
  useEffect(() => {
    handlers.current = { onChange, onBlur };
  });
  const editor = useEditor({
    extensions,
    content: contentOf(value),
    editorProps: {
      attributes: {
        role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'vi', spellcheck: 'false',
        class: `tiptap ${classes.text}`, ...(describedBy ? { 'aria-describedby': describedBy } : {}),
      },
      transformPastedHTML: cleanHtml,
      transformPastedText: cleanPlain,
    },
    onUpdate: ({ editor: changed }) => handlers.current.onChange(changed.getJSON() as EditorText),
    onBlur: () => handlers.current.onBlur?.(),
  });

  const empty = useEditorState({ editor, selector: ({ editor: now }) => now.isEmpty });
  const seen = useRef(replaced);
  useEffect(() => {
    if (seen.current === replaced) return;
    seen.current = replaced;
    editor.commands.setContent(contentOf(value), { emitUpdate: false });
  }, [editor, replaced, value]);

  return (
    <div className={classes.field}>
      <Toolbar editor={editor} />
      <div className={classes.page} onClick={(event) => event.target === event.currentTarget && editor.commands.focus('end')}>
        {empty && placeholder && <span className={classes.placeholder} aria-hidden>{placeholder}</span>}
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}

/** An empty text has no paragraph yet; the editor makes its own from nothing. */
function contentOf(value: RichTextFieldProps['value']) {
  return value.content?.length ? { type: 'doc', content: value.content as never[] } : '';
}

import StarterKit from '@tiptap/starter-kit';
import { Extension, type Editor } from '@tiptap/react';
import { richTextLimits } from '#engines/rich-text/index.ts';

/** Lists go only as deep as they may be stored; Tab at the deepest level stays where it is. */
const ListDepth = Extension.create({
  name: 'listDepth',
  priority: 1000,
  addKeyboardShortcuts() {
    return { Tab: ({ editor }) => listDepth(editor) >= richTextLimits.listDepth };
  },
});

function listDepth(editor: Editor): number {
  const { $from } = editor.state.selection;
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type.name).filter((name) => name === 'listItem').length;
}

/** StarterKit cut down to the closed schema of the rich-text engine: what is not there cannot be typed or pasted. */
export const extensions = [
  StarterKit.configure({
    blockquote: false, code: false, codeBlock: false, horizontalRule: false, link: false, strike: false, dropcursor: false, trailingNode: false,
    heading: { levels: [3, 4] },
  }),
  ListDepth,
];

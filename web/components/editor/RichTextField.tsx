import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { RichText } from '#engines/rich-text/index.ts';
import classes from './RichText.module.css';

/** What the editor holds: JSON of ProseMirror. `fromEditor` of the rich-text engine says whether it may be stored. */
export interface EditorText {
  type: 'doc';
  content?: unknown[];
}

export interface RichTextFieldProps {
  /** Names the field for screen readers. */
  label: string;
  /** The text to begin with; later changes come in only with another `replaced`. */
  value: RichText | EditorText;
  /** Counts replacements from outside. */
  replaced?: number;
  onChange: (text: EditorText) => void;
  onBlur?: () => void;
  placeholder?: string;
  describedBy?: string;
}

const Editor = lazy(() => import('./Editor.tsx'));

/** The field for narrative text. Its editor is a chunk of its own, fetched when the first such field is shown. */
export function RichTextField(props: RichTextFieldProps) {
  return (
    <Suspense fallback={<div className={classes.field}><Skeleton height="16rem" /></div>}>
      <Editor {...props} />
    </Suspense>
  );
}

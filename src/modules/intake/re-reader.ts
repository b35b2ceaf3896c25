import type { Reading } from '../../engines/directive-reading/index.ts';
import { isolate } from '../../kit/isolated.ts';
import type { TextToRead } from './read-text.ts';

/** The threads that read texts again. The text itself stays as it was opened: spans, layout and a person's place index it. */
export const reReader = isolate<TextToRead, Reading>(new URL('./read-text.ts', import.meta.url));

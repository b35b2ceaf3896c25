import { isolate } from '../../kit/isolated.ts';
import type { ReadFile } from './read-file.ts';

/** The threads that open and read files. */
export const reader = isolate<{ bytes: Uint8Array; filename: string }, ReadFile>(new URL('./read-file.ts', import.meta.url));

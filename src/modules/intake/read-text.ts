import { readDirective } from '../../engines/directive-reading/index.ts';
import type { Reading } from '../../engines/directive-reading/index.ts';
import { doubtScans } from '../../engines/page-text/index.ts';
import type { SourceLayout } from '../../engines/source-layout/index.ts';

/** A text that was opened before, with its look, which tells what was recognised from pictures. */
export interface TextToRead { text: string; layout: SourceLayout | null }

/** Reads a text that was opened before; runs in a thread of its own, for a long text takes its time. */
export default function readText({ text, layout }: TextToRead): Reading {
  const reading = readDirective(text);
  return layout?.kind === 'pages' ? doubtScans(reading, layout) : reading;
}

import { memo, type ReactNode } from 'react';
import type { CutSource, Line } from '../model/segments.ts';
import classes from './SourceSheet.module.css';
import { litWithin, Words, type Shown } from './Words.tsx';

interface TextViewProps extends Shown {
  cut: CutSource;
  lit: { start: number; end: number } | undefined;
}

/** As many lines are laid out together as stand on a page; the browser leaves out those that are not in sight. */
const linesTogether = 40;

/** The text as it was read, character by character. Built as text nodes only. */
export const TextView = memo(function TextView({ cut, lit, ...shown }: TextViewProps) {
  const pages = Array.from({ length: Math.ceil(cut.lines.length / linesTogether) }, (_, at) => cut.lines.slice(at * linesTogether, (at + 1) * linesTogether));
  return pages.map((lines, at) => (
    <div key={at} className={classes.together}>
      {lines.map((line) => <TextLine key={line.start} line={line} headed={isHeaded(line, cut)} {...shown} {...litWithin(lit, line.start, line.end)} />)}
    </div>
  ));
});

interface TextLineProps extends Shown {
  line: Line;
  headed: boolean;
  litFrom: number;
  litTo: number;
}

const TextLine = memo(function TextLine({ line, headed, ...words }: TextLineProps) {
  if (line.end === line.start) return <p className={classes.blank} />;
  const softly = (piece: string, start: number) => withSoftMarkers(piece, start === line.start);
  return <p className={classes.line} data-headed={headed || undefined}><Words start={line.start} end={line.end} plain={softly} {...words} /></p>;
});

/** Headings of the document's main parts stand out, as they do on paper. */
function isHeaded(line: Line, { spans }: CutSource): boolean {
  return line.segments.some(({ covering }) => covering.some((at) => /^\/(sections|reportOutline)\/\d+\/heading$/.test(spans[at]?.pointer ?? '')));
}

/** Markers of a Markdown file are part of the text and stay, but step back behind its words. */
function withSoftMarkers(words: string, opens: boolean): ReactNode {
  if (!words.includes('*') && !(opens && words.startsWith('#'))) return words;
  return words.split(/(^#{1,6} |\*{2,3})/).map((part, at) => (at % 2 === 1 ? <span key={at} className={classes.marker}>{part}</span> : part));
}

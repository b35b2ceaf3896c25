import { Fragment, memo, type ReactNode } from 'react';
import type { Line, Span } from '../model/segments.ts';
import classes from './SourceSheet.module.css';

interface SourceLineProps {
  index: number;
  line: Line;
  text: string;
  spans: readonly Span[];
  groupNames: Readonly<Record<string, string>>;
  litFrom: number;
  litTo: number;
}

/** One line of the source. Lighting a value up changes the two numbers of the lines concerned and repaints only those. */
export const SourceLine = memo(function SourceLine({ index, line, text, spans, groupNames, litFrom, litTo }: SourceLineProps) {
  if (line.segments.length === 0) return <p className={classes.blank} />;
  const headed = line.segments.some(({ covering }) => covering.some((at) => /^\/(sections|reportOutline)\/\d+\/heading$/.test(spans[at]?.pointer ?? '')));
  return (
    <p className={classes.line} data-headed={headed || undefined}>
      {line.segments.map(({ start, end, group }, at) => {
        const words = text.slice(start, end);
        const lit = start >= litFrom && end <= litTo;
        if (!group && !lit) return <Fragment key={start}>{withSoftMarkers(words, at === 0)}</Fragment>;
        return (
          <mark key={start} className={classes.value} data-group={group} data-lit={lit || undefined} data-segment={`${index}.${at}`} title={group && groupNames[group]}>
            {words}
          </mark>
        );
      })}
    </p>
  );
});

/** Markers of a Markdown file are part of the text and stay, but step back behind its words. */
function withSoftMarkers(words: string, opens: boolean): ReactNode {
  if (!words.includes('*') && !(opens && words.startsWith('#'))) return words;
  return words.split(/(^#{1,6} |\*{2,3})/).map((part, at) => (at % 2 === 1 ? <span key={at} className={classes.marker}>{part}</span> : part));
}

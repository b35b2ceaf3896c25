import type { ReactNode } from 'react';
import { segmentsWithin, type Segment } from '../model/segments.ts';
import classes from './SourceSheet.module.css';

/** What every way to show a source is given. */
export interface Shown {
  text: string;
  segments: readonly Segment[];
  groupNames: Readonly<Record<string, string>>;
}

interface WordsProps extends Shown {
  start: number;
  end: number;
  /** The lit stretch of the text; -1 where nothing here is lit. */
  litFrom: number;
  litTo: number;
  /** How words behind no value are shown; as they are unless told. */
  plain?: (words: string, start: number) => ReactNode;
}

/** A stretch of the source with the places of its values tinted. Each piece knows where it stands, so that marked words do. */
export function Words({ start, end, text, segments, groupNames, litFrom, litTo, plain }: WordsProps) {
  const pieces: ReactNode[] = [];
  let at = start;
  const bare = (to: number) => {
    if (to > at) pieces.push(<span key={at} data-start={at}>{plain?.(text.slice(at, to), at) ?? text.slice(at, to)}</span>);
    at = to;
  };
  for (const segment of segmentsWithin(segments, start, end).flatMap((one) => cutAt(one, litFrom, litTo))) {
    const lit = segment.start >= litFrom && segment.end <= litTo;
    bare(segment.start);
    if (!segment.group && !lit) {
      bare(segment.end);
      continue;
    }
    pieces.push(
      <mark key={segment.start} className={classes.value} data-group={segment.group} data-lit={lit || undefined} data-start={segment.start} title={segment.group && groupNames[segment.group]}>
        {text.slice(segment.start, segment.end)}
      </mark>,
    );
    at = segment.end;
  }
  bare(end);
  return pieces;
}

/** A segment cut where the light begins and ends, for words that are no value of the reading. */
function cutAt(segment: Segment, ...cuts: number[]): Segment[] {
  const [cut, ...rest] = cuts;
  if (cut === undefined) return [segment];
  if (cut <= segment.start || cut >= segment.end) return cutAt(segment, ...rest);
  return [{ ...segment, end: cut }, { ...segment, start: cut }].flatMap((part) => cutAt(part, ...rest));
}

/** The lit stretch as far as it touches another; what is not touched is not rendered anew when the light moves. */
export function litWithin(lit: { start: number; end: number } | undefined, start: number, end: number): { litFrom: number; litTo: number } {
  const touched = lit && lit.start < Math.max(end, start + 1) && lit.end > start;
  return touched ? { litFrom: lit.start, litTo: lit.end } : { litFrom: -1, litTo: -1 };
}

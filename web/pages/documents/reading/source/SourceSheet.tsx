import { memo, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import '../../../../theme/paper.css';
import '../groups.css';
import type { CutSource } from '../model/segments.ts';
import { scrollTo } from '../scroll-to.ts';
import { SourceLine } from './SourceLine.tsx';
import classes from './SourceSheet.module.css';
import { WordsBar } from './WordsBar.tsx';

interface SourceSheetProps {
  text: string;
  cut: CutSource;
  /** The words that are lit up. */
  lit: { start: number; end: number } | undefined;
  /** Goes up whenever the lit words should come into view. */
  show: number;
  groupNames: Readonly<Record<string, string>>;
  /** Origins of the values behind the words that were pressed, the most telling first. */
  onPick: (origins: string[]) => void;
}

/** The text as it was read, character by character, with the places of its values tinted. Built as text nodes only. */
export const SourceSheet = memo(function SourceSheet({ text, cut, lit, show, groupNames, onPick }: SourceSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = show > 0 && sheet.current?.querySelector('[data-lit="true"]');
    if (words) scrollTo(words);
  }, [show]);
  const pick = useMemo(() => (event: MouseEvent) => {
    if (!document.getSelection()?.isCollapsed) return;
    const place = (event.target as Element).closest<HTMLElement>('[data-segment]');
    const [line, segment] = place?.dataset.segment?.split('.').map(Number) ?? [];
    if (line === undefined || segment === undefined) return;
    const covering = cut.lines[line]?.segments[segment]?.covering ?? [];
    onPick(covering.flatMap((index) => cut.spans[index]?.pointer ?? []));
  }, [cut, onPick]);
  return (
    <>
      {/* The structure beside it reaches every value by keyboard; pressing words here is the pointer's short cut. */}
      <div ref={sheet} className={`${classes.sheet} lt-paper`} lang="vi" onClick={pick}>
        {cut.lines.map((line, index) => {
          const touched = lit && lit.start < Math.max(line.end, line.start + 1) && lit.end > line.start;
          return (
            <SourceLine
              key={line.start} index={index} line={line} text={text} groupNames={groupNames} spans={cut.spans}
              litFrom={touched ? lit.start : -1} litTo={touched ? lit.end : -1}
            />
          );
        })}
      </div>
      <WordsBar within={sheet} />
    </>
  );
});

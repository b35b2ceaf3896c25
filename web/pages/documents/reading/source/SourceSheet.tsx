import { memo, useCallback, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { reading } from '#engines/messages/reading.ts';
import type { SourceLayout } from '#engines/source-layout/index.ts';
import { useMessages } from '../../../../messages/language.tsx';
import '../../../../theme/paper.css';
import type { DocumentDetail } from '../../documents.ts';
import '../groups.css';
import { pageOf } from '../model/page-marks.ts';
import { segmentAt, type CutSource } from '../model/segments.ts';
import { useReadingActions, useReadingState } from '../reading-context.tsx';
import { scrollTo } from '../scroll-to.ts';
import { FlowView } from './FlowView.tsx';
import { PagesView } from './PagesView.tsx';
import classes from './SourceSheet.module.css';
import { TextView } from './TextView.tsx';
import { useAlsoLit } from './use-also-lit.ts';
import { useCaret } from './use-caret.ts';
import { useSourceMark } from './use-source-mark.ts';
import { WordsMenu } from './WordsMenu.tsx';

interface SourceSheetProps {
  document: DocumentDetail;
  layout: SourceLayout | undefined;
  zoom: number;
  cut: CutSource;
  lit: { start: number; end: number } | undefined;
  show: number;
  /** Origins of the values behind the words that were pressed, the most telling first. */
  onPick: (origins: string[]) => void;
}

/** The source in one of its views, tied to the values: pressed words choose, marked words become values. */
export const SourceSheet = memo(function SourceSheet({ document: { id, text, reading: read }, layout, zoom, cut, lit, show, onPick }: SourceSheetProps) {
  const t = useMessages(reading);
  const { readOnly } = useReadingState();
  const { announce } = useReadingActions();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = show > 0 && sheet.current?.querySelector('[data-lit="true"]');
    if (words) scrollTo(words);
  }, [show, layout]);
  const pages = layout?.kind === 'pages' ? layout.pages : undefined;
  const bring = useMemo(() => pages && ((place: number) => {
    const page = sheet.current?.querySelector(`[data-page="${pageOf(pages, place) + 1}"]`);
    if (page) scrollTo(page, 'nearest');
  }), [pages]);
  useAlsoLit(sheet, read.diagnostics, lit);
  const { mark, forget } = useSourceMark(sheet, text, !readOnly);
  const { onKeyDown, reset } = useCaret({ root: sheet, text, from: lit?.start ?? 0, bring, say: announce });
  const done = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    reset();
    forget();
  }, [reset, forget]);
  const pick = (event: MouseEvent) => {
    if (!document.getSelection()?.isCollapsed) return;
    const piece = (event.target as Element).closest<HTMLElement>('[data-start]');
    const segment = piece && segmentAt(cut.segments, Number(piece.dataset.start));
    if (segment) onPick(segment.covering.flatMap((index) => cut.spans[index]?.pointer ?? []));
  };
  const shown = { text, segments: cut.segments, groupNames: t.group, lit };
  return (
    <>
      {/* Values are reached by keyboard in the structure; here the keyboard marks words, and pressing them is the pointer's short cut. */}
      <div
        ref={sheet} className={`${classes.sheet} lt-paper`} lang="vi" role="group" aria-label={t.sourceWords} tabIndex={readOnly && !pages ? undefined : 0} data-source data-pages={pages && true}
        aria-describedby={readOnly ? undefined : 'source-hint'} onClick={pick} onKeyDown={readOnly ? undefined : onKeyDown}
      >
        {layout?.kind === 'flow' && <FlowView layout={layout} {...shown} />}
        {layout?.kind === 'pages' && <PagesView documentId={id} layout={layout} zoom={zoom} {...shown} />}
        {!layout && <div className={classes.plain}><TextView cut={cut} {...shown} /></div>}
      </div>
      {!readOnly && <p id="source-hint" hidden>{t.caretHint}</p>}
      {mark && <WordsMenu mark={mark} text={text} onDone={done} />}
    </>
  );
});

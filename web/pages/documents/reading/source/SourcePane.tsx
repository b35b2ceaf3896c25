import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { reading } from '#engines/messages/reading.ts';
import type { SourceLayout } from '#engines/source-layout/index.ts';
import { useProblem } from '../../../../api/use-problem.ts';
import { useMessages } from '../../../../messages/language.tsx';
import { LineSkeletons } from '../../../../ui/Skeletons.tsx';
import { useUrlState } from '../../../../ui/use-url-state.ts';
import type { DocumentDetail } from '../../documents.ts';
import type { CutSource } from '../model/segments.ts';
import { SourceHead } from './SourceHead.tsx';
import classes from './SourceSheet.module.css';
import { SourceSheet } from './SourceSheet.tsx';

interface SourcePaneProps {
  document: DocumentDetail;
  layout: UseQueryResult<SourceLayout | null>;
  cut: CutSource;
  lit: { start: number; end: number } | undefined;
  /** Goes up whenever the lit words should come into view. */
  show: number;
  onPick: (origins: string[]) => void;
}

/** The paper: as it looked where its look was kept, else as the text that was read. */
export function SourcePane({ document, layout, ...sheet }: SourcePaneProps) {
  const t = useMessages(reading);
  const { sentence } = useProblem();
  const [view, setView] = useUrlState('view', 'original');
  const [zoomed, setZoom] = useUrlState('zoom', '100');
  const look = layout.data ?? undefined;
  const shown = view !== 'text' ? look : undefined;
  const percent = Math.min(Math.max(Number(zoomed) || 100, 50), 300);
  return (
    <>
      <SourceHead
        document={document}
        view={look && { shown: shown ? 'original' : 'text', onShow: setView }}
        zoom={shown?.kind === 'pages' ? { percent, onZoom: (to) => setZoom(String(to)) } : undefined}
      />
      {layout.isError && (
        <div className={classes.notice} role="alert">
          {t.lookFailed} {sentence(layout.error)}
          <Button size="compact-sm" variant="default" loading={layout.isFetching} onClick={() => void layout.refetch()}>{t.tryAgain}</Button>
        </div>
      )}
      {layout.isPending ? <LineSkeletons lines={18} /> : <SourceSheet document={document} layout={shown} zoom={percent} {...sheet} />}
    </>
  );
}

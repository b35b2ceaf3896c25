import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { reading } from '#engines/messages/reading.ts';
import { DownloadButton } from '../../../../components/file-download/DownloadButton.tsx';
import { useMessages } from '../../../../messages/language.tsx';
import type { DocumentDetail } from '../../documents.ts';
import classes from './SourceSheet.module.css';

export type View = 'original' | 'text';
export const zooms = [50, 75, 100, 125, 150, 200, 300] as const;

interface SourceHeadProps {
  document: DocumentDetail;
  /** Given where the source can be seen in two ways. */
  view?: { shown: View; onShow: (view: View) => void } | undefined;
  /** Given where pages are shown. */
  zoom?: { percent: number; onZoom: (percent: number) => void } | undefined;
}

/** From which file the text is, the file itself, and the ways to look at it. */
export function SourceHead({ document, view, zoom }: SourceHeadProps) {
  const t = useMessages(reading);
  return (
    <div className={classes.head}>
      <span className={classes.origin}>{t.receivedLine(document.filename, document.unitName)}</span>
      <div className={`${classes.tools} lt-no-print`}>
        {view && (
          <SegmentedControl
            size="xs" aria-label={t.viewAs} value={view.shown} onChange={(value) => view.onShow(value === 'text' ? 'text' : 'original')}
            data={[{ value: 'original', label: t.viewOriginal }, { value: 'text', label: t.viewText }]}
          />
        )}
        {zoom && <Zoom {...zoom} />}
        <DownloadButton size="compact-sm" variant="subtle" href={`/api/documents/${document.id}/original`} filename={document.filename} label={t.downloadOriginal} />
      </div>
    </div>
  );
}

function Zoom({ percent, onZoom }: { percent: number; onZoom: (percent: number) => void }) {
  const t = useMessages(reading);
  const smaller = zooms.findLast((one) => one < percent);
  const larger = zooms.find((one) => one > percent);
  return (
    <>
      <ActionIcon variant="subtle" aria-label={t.zoomOut} disabled={smaller === undefined} onClick={() => { if (smaller !== undefined) onZoom(smaller); }}><IconZoomOut size={18} /></ActionIcon>
      <span className={classes.origin} style={{ flex: 'none' }} role="status">{percent} %</span>
      <ActionIcon variant="subtle" aria-label={t.zoomIn} disabled={larger === undefined} onClick={() => { if (larger !== undefined) onZoom(larger); }}><IconZoomIn size={18} /></ActionIcon>
    </>
  );
}

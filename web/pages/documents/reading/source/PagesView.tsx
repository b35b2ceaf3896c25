import { memo } from 'react';
import type { PagesLayout } from '#engines/source-layout/index.ts';
import classes from './PagesView.module.css';
import { PageSheet } from './PageSheet.tsx';
import { litWithin, type Shown } from './Words.tsx';

interface PagesViewProps extends Shown {
  documentId: string;
  layout: PagesLayout;
  lit: { start: number; end: number } | undefined;
  /** In percent of the pane's width. */
  zoom: number;
}

/** Pictures of pages with their words laid over them. Each page keeps its room; only pages near the view are filled. */
export const PagesView = memo(function PagesView({ documentId, layout, lit, zoom, ...shown }: PagesViewProps) {
  return (
    <div className={classes.pages} style={{ width: `${zoom}%` }}>
      {layout.pages.map((page, index) => {
        const [first, last] = [page.words[0], page.words.at(-1)];
        const own = first && last ? litWithin(lit, first.start, last.end) : { litFrom: -1, litTo: -1 };
        return <PageSheet key={index} documentId={documentId} page={page} number={index + 1} of={layout.pages.length} {...own} {...shown} />;
      })}
    </div>
  );
});

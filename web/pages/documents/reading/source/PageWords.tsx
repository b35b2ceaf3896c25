import { memo } from 'react';
import type { Page } from '#engines/source-layout/index.ts';
import classes from './PagesView.module.css';

interface PageWordsProps {
  page: Page;
  text: string;
  /** Shown in ink where there is no picture to show them. */
  visible: boolean;
}

/** The words of a page where they stand on it, stretched to their boxes, so that marking them marks what is seen. */
export const PageWords = memo(function PageWords({ page, text, visible }: PageWordsProps) {
  return (
    <div className={classes.words} lang="vi" data-visible={visible || undefined}>
      {page.words.map(({ start, end, x, y, width, height, confidence }, at) => {
        const size = ((height * page.height * 0.86) / page.width) * 100;
        const stretch = (width * page.width) / Math.max((widthOf(text.slice(start, end)) * height * page.height * 0.86) / 100, 0.1);
        return (
          <span
            key={start} data-start={start} data-doubtful={(page.scanned && confidence !== undefined && confidence < 0.8) || undefined}
            style={{ left: `${x * 100}%`, top: `${y * 100}%`, height: `${height * 100}%`, fontSize: `${size}cqw`, lineHeight: `${height * page.height / page.width * 100}cqw`, transform: `scaleX(${stretch.toFixed(3)})` }}
          >
            {text.slice(start, page.words[at + 1]?.start ?? end)}
          </span>
        );
      })}
    </div>
  );
});

let pen: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** How wide a word is in the paper's face at 100 px. */
function widthOf(word: string): number {
  const known = widths.get(word);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return word.length * 45;
  pen.font = `100px Tinos, 'Liberation Serif', 'Times New Roman', serif`;
  const width = pen.measureText(word).width;
  widths.set(word, width);
  return width;
}

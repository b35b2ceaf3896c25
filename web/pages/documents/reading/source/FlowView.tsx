import { memo } from 'react';
import type { FlowBlock, FlowLayout, ParagraphBlock, TableBlock } from '#engines/source-layout/index.ts';
import classes from './FlowView.module.css';
import { litWithin, Words, type Shown } from './Words.tsx';

interface FlowViewProps extends Shown {
  layout: FlowLayout;
  lit: { start: number; end: number } | undefined;
}
interface BlockProps<Block> extends Shown {
  block: Block;
  litFrom: number;
  litTo: number;
}

/** Text of a page between its margins (Nghị định 30/2020/NĐ-CP: 210 mm less 30 and 15); indents keep their share of it. */
const textWidth = 16.5;
const blocksTogether = 25;

/** A document that flows, as it looked: alignment, letters, indents, tables. Built of our own elements, never of its HTML. */
export const FlowView = memo(function FlowView({ layout, lit, ...shown }: FlowViewProps) {
  const chunks = Array.from({ length: Math.ceil(layout.blocks.length / blocksTogether) }, (_, at) => layout.blocks.slice(at * blocksTogether, (at + 1) * blocksTogether));
  return (
    <div className={classes.paper}>
      {chunks.map((blocks, at) => (
        <div key={at} className={classes.together}>
          {blocks.map((block, index) => <Block key={index} block={block} {...shown} {...litIn(block, lit)} />)}
        </div>
      ))}
    </div>
  );
});

function Block({ block, ...words }: BlockProps<FlowBlock>) {
  return block.kind === 'paragraph' ? <Paragraph block={block} {...words} /> : <Table block={block} {...words} />;
}

const Paragraph = memo(function Paragraph({ block, ...words }: BlockProps<ParagraphBlock>) {
  const share = Math.min((block.indent / textWidth) * 100, 60);
  return (
    <p className={classes.paragraph} style={{ textAlign: block.align, marginInlineStart: share > 0 ? `${share}%` : undefined }}>
      {block.pieces.map(({ start, end, bold, italic, underline }) => (
        <span key={start} data-bold={bold} data-italic={italic} data-underline={underline}><Words start={start} end={end} {...words} /></span>
      ))}
    </p>
  );
});

const Table = memo(function Table({ block, ...words }: BlockProps<TableBlock>) {
  return (
    <table className={classes.table} data-ruled={block.ruled || undefined} role={block.ruled ? undefined : 'presentation'}>
      <tbody>
        {block.rows.map(({ cells }, row) => (
          <tr key={row}>
            {cells.map(({ columns, rows, paragraphs }, cell) => (
              <td key={cell} colSpan={columns > 1 ? columns : undefined} rowSpan={rows > 1 ? rows : undefined}>
                {paragraphs.map((paragraph, at) => <Paragraph key={at} block={paragraph} {...words} />)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function litIn(block: FlowBlock, lit: FlowViewProps['lit']) {
  const pieces = block.kind === 'paragraph' ? block.pieces : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.pieces)));
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? litWithin(lit, first.start, last.end) : { litFrom: -1, litTo: -1 };
}

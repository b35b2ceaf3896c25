import type { FlowBlock } from '../../source-layout/index.ts';

/** All spans of a layout's blocks in their order, as start and end. */
export function spansOf(blocks: readonly FlowBlock[]): [number, number][] {
  return blocks.flatMap((block) => {
    const paragraphs = block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    return paragraphs.flatMap(({ pieces }) => pieces.map(({ start, end }): [number, number] => [start, end]));
  });
}

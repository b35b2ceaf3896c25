import type { GreySheet } from './sheet.ts';

/** Side of a tile in which the paper's own grey is looked for. */
const tile = 48;

/**
 * Paper made white and ink black: each pixel against the paper around it, so that a shadow across a photographed page does not
 * swallow its letters.
 */
export function evenOut(sheet: GreySheet): GreySheet {
  const { data, width, height } = sheet;
  const [columns, rows] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const paper = paperOf(sheet, columns, rows);
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const ty = Math.min(rows - 1, Math.max(0, (y - tile / 2) / tile));
    const [y0, fy] = [Math.floor(ty), ty - Math.floor(ty)];
    const y1 = Math.min(rows - 1, y0 + 1);
    for (let x = 0; x < width; x++) {
      const tx = Math.min(columns - 1, Math.max(0, (x - tile / 2) / tile));
      const x0 = Math.floor(tx);
      const fx = tx - x0;
      const x1 = Math.min(columns - 1, x0 + 1);
      const above = (paper[y0 * columns + x0] ?? 255) * (1 - fx) + (paper[y0 * columns + x1] ?? 255) * fx;
      const below = (paper[y1 * columns + x0] ?? 255) * (1 - fx) + (paper[y1 * columns + x1] ?? 255) * fx;
      const ground = above * (1 - fy) + below * fy;
      out[y * width + x] = Math.min(255, (data[y * width + x] ?? 255) * 255 / Math.max(ground, 40) * 1.02);
    }
  }
  return { data: out, width, height };
}

/** The brightest tenth of each tile is paper; where a tile is all ink, its neighbours tell. */
function paperOf({ data, width, height }: GreySheet, columns: number, rows: number): Float32Array {
  const paper = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) {
    counts.fill(0);
    let seen = 0;
    for (let y = r * tile; y < Math.min(height, (r + 1) * tile); y += 2) for (let x = c * tile; x < Math.min(width, (c + 1) * tile); x += 2) {
      const value = data[y * width + x] ?? 255;
      counts[value] = (counts[value] ?? 0) + 1;
      seen += 1;
    }
    let left = seen / 10;
    let value = 255;
    while (value > 0 && left > 0) { left -= counts[value] ?? 0; value -= 1; }
    paper[r * columns + c] = value + 1;
  }
  return Float32Array.from(paper, (value, i) => {
    const [r, c] = [Math.floor(i / columns), i % columns];
    let best = value;
    for (const [dr, dc] of [[0, 1], [0, -1], [1, 0], [-1, 0]] as const) {
      const [nr, nc] = [r + dr, c + dc];
      if (nr >= 0 && nr < rows && nc >= 0 && nc < columns) best = Math.max(best, (paper[nr * columns + nc] ?? 0) * 0.9);
    }
    return best;
  });
}

/**
 * Do the lines of text run down the page instead of across it? Rows of text alternate with white; across them nothing does.
 * Looks at the middle of the page, where photographs have no edge.
 */
export function liesOnItsSide({ data, width, height }: GreySheet): boolean {
  const step = 2;
  const [x0, x1, y0, y1] = [Math.floor(width * 0.15), Math.floor(width * 0.85), Math.floor(height * 0.15), Math.floor(height * 0.85)];
  const across = new Float64Array(Math.ceil((y1 - y0) / step));
  const down = new Float64Array(Math.ceil((x1 - x0) / step));
  for (let y = y0; y < y1; y += step) for (let x = x0; x < x1; x += step) {
    if ((data[y * width + x] ?? 255) > 140) continue;
    const [row, column] = [(y - y0) / step, (x - x0) / step];
    across[row] = (across[row] ?? 0) + 1;
    down[column] = (down[column] ?? 0) + 1;
  }
  return roughness(down) > roughness(across) * 1.8;
}

/** How much neighbours differ, for the sum of them all. */
function roughness(sums: Float64Array): number {
  let [total, change] = [1, 0];
  for (let i = 1; i < sums.length; i++) {
    total += sums[i] ?? 0;
    change += Math.abs((sums[i] ?? 0) - (sums[i - 1] ?? 0));
  }
  return change / total;
}

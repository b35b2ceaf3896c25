/** How far into a text the grammar reads. */

/** What is read at most: some 200 pages, hard-wrapped with a blank line between all lines. What lies beyond is kept, not read. */
const most = { characters: 500_000, lines: 20_000 };

/** Where the part that is read ends. */
export function readableEnd(text: string): number {
  let end = -1;
  for (let line = 0; line < most.lines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0 || end >= most.characters) return Math.min(text.length, most.characters);
  }
  return end;
}

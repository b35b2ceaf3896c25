import { nameKey } from '../../../../engines/sheet-rows/index.ts';
import type { KeptRow } from '../../kind.ts';

/** What must be known of every row before any is judged. */
export interface FileRow {
  number: number;
  code: string | null;
  name: string | null;
  parent: string | null;
  founded: string | null;
  typeKey: string | null;
  broken: boolean;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** All rows of a sheet in short, by number, by code and by name. */
export class FileRows {
  readonly byNumber = new Map<number, FileRow>();
  readonly byCode = new Map<string, FileRow>();
  readonly #byName = new Map<string, FileRow[]>();
  readonly #codes = new Set<string>();
  readonly #names = new Set<string>();

  see(rows: readonly KeptRow[]): void {
    for (const { number, values, faults } of rows) {
      const row: FileRow = {
        number, code: text(values['code']), name: text(values['name']), parent: text(values['parent']) ?? text(values['parentName']),
        founded: text(values['founded']), typeKey: text(values['type']), broken: faults.some(({ note }) => !note),
      };
      this.byNumber.set(number, row);
      if (row.code !== null && !this.byCode.has(row.code)) this.byCode.set(row.code, row);
      if (row.code !== null) this.#codes.add(row.code);
      if (row.parent !== null) { this.#codes.add(row.parent); this.#names.add(nameKey(row.parent)); }
      if (row.name !== null) {
        const key = nameKey(row.name);
        this.#names.add(key);
        const same = this.#byName.get(key);
        if (same) same.push(row);
        else this.#byName.set(key, [row]);
      }
    }
  }

  named(name: string): readonly FileRow[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  /** Codes, numbers in the tree (`#37`) and names that the rows speak of, a few thousand at a time. */
  *spokenOf(): Generator<{ codes: string[]; nodes: number[]; names: string[] }> {
    for (const codes of chunks(this.#codes)) yield { codes, nodes: codes.flatMap((code) => nodeOf(code) ?? []), names: [] };
    for (const names of chunks(this.#names)) yield { codes: [], nodes: [], names };
  }
}

const CHUNK = 2_000;

function* chunks(words: ReadonlySet<string>): Generator<string[]> {
  let chunk: string[] = [];
  for (const word of words) {
    chunk.push(word);
    if (chunk.length === CHUNK) { yield chunk; chunk = []; }
  }
  if (chunk.length > 0) yield chunk;
}

/** `#37` names a unit without a code by its number in the tree; exports write it so. */
export function nodeOf(code: string): number | null {
  const digits = /^#(\d{1,9})$/.exec(code)?.[1];
  return digits === undefined ? null : Number(digits);
}

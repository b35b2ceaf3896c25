import type { KeptRow } from '../../kind.ts';

/** What must be known of every row before any is judged. */
export interface MemberRow {
  number: number;
  name: string;
  union: string | null;
  group: string | null;
  birth: string | null;
  birthYear: number | null;
  sex: string | null;
  card: string | null;
  /** Base 64. */
  digest: string | null;
  /** Of its citizen id; 0 without. */
  digits: number;
  joined: string | null;
  reason: string | null;
  broken: boolean;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export function memberRow({ number, values, faults }: Pick<KeptRow, 'number' | 'values' | 'faults'>): MemberRow {
  const birth = text(values['birth']);
  return {
    number, name: text(values['name']) ?? '', union: text(values['union']) ?? text(values['unionName']), group: text(values['group']),
    birth: birth !== null && birth.length > 4 ? birth : null, birthYear: birth === null ? null : Number(birth.slice(0, 4)), sex: text(values['sex']),
    card: text(values['cardNumber']), digest: text(values['citizenDigest']), digits: text(values['citizenId'])?.length ?? 0,
    joined: text(values['joined']), reason: text(values['reason']), broken: faults.some(({ note }) => !note),
  };
}

/** All rows of a sheet in short, and the first row of each number that is given to one person alone. */
export class MemberRows {
  readonly byNumber = new Map<number, MemberRow>();
  readonly #cards = new Map<string, number>();
  readonly #digests = new Map<string, number>();

  see(rows: readonly KeptRow[]): void {
    for (const kept of rows) {
      const row = memberRow(kept);
      this.byNumber.set(row.number, row);
      if (row.card !== null && !this.#cards.has(row.card)) this.#cards.set(row.card, row.number);
      if (row.digest !== null && !this.#digests.has(row.digest)) this.#digests.set(row.digest, row.number);
    }
  }

  /** An earlier row with the same card. */
  cardBefore(row: MemberRow): number | null {
    return before(row.card === null ? undefined : this.#cards.get(row.card), row);
  }

  /** An earlier row with the same citizen id. */
  citizenBefore(row: MemberRow): number | null {
    return before(row.digest === null ? undefined : this.#digests.get(row.digest), row);
  }

  /** Texts that name unions and groups. */
  names(): Set<string> {
    const names = new Set<string>();
    for (const { union, group } of this.byNumber.values()) {
      if (union !== null) names.add(union);
      if (group !== null) names.add(group);
    }
    return names;
  }
}

const before = (first: number | undefined, row: MemberRow): number | null => (first === undefined || first === row.number ? null : first);

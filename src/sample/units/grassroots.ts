import type { FieldOfWork, SampleUnit, UnitKindKey } from '../types.ts';

/**
 * One grassroots union as a row, so that a union's whole roster can be read like the list on an office wall:
 * key, name of the employer or trade, short name, kind, field of work, members, workers, place, founded.
 */
export type GrassrootsRow = readonly [
  key: string,
  body: string,
  short: string,
  kind: UnitKindKey,
  field: FieldOfWork,
  members: number,
  workers: number,
  place: string,
  founded: string,
];

/** Turns the rows of one upper-level union into units; a row of kind `professional` is a nghiệp đoàn, all others a CĐCS. */
export function grassrootsOf(parentKey: string, rows: readonly GrassrootsRow[]): SampleUnit[] {
  return rows.map(([key, body, short, kind, field, members, workers, place, founded]) => {
    const professional = kind === 'guild';
    return {
      key: `${parentKey}/${key}`,
      parentKey,
      name: `${professional ? 'Nghiệp đoàn' : 'Công đoàn cơ sở'} ${body}`,
      shortName: `${professional ? 'NĐ' : 'CĐCS'} ${short}`,
      typeKey: professional ? 'guild' : 'grassroots',
      kind,
      field,
      members,
      workers,
      place,
      founded,
    };
  });
}

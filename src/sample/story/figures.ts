import type { FormDefinition, RowCells } from '#engines/forms/index.ts';
import type { FieldOfWork, SampleUnit, UnitKindKey } from '../types.ts';
import { between, chance } from './chance.ts';

/** Rows of one form by row key. */
export type FormRows = Record<FormDefinition['key'], RowCells>;

const womenShare: Record<FieldOfWork, number> = {
  kindergarten: 0.97, school: 0.72, health: 0.63, commune: 0.38, office: 0.42, barracks: 0.08, garment: 0.84,
  factory: 0.46, building: 0.14, transport: 0.05, trade: 0.55, farming: 0.48, porters: 0.11,
};

const enterpriseKinds: readonly UnitKindKey[] = ['state-enterprise', 'private-enterprise', 'foreign-enterprise', 'cooperative', 'private-service'];

/** Whether the unit has an employer with whom it bargains a collective agreement. */
export function bargains(unit: SampleUnit): boolean {
  return unit.kind !== null && enterpriseKinds.includes(unit.kind);
}

/** Figures that a grassroots union has to tell; null where the matter does not exist for it. */
export interface Facts {
  members: number;
  women: number;
  workers: number;
  joined: number;
  groups: number | null;
  conferences: number | null;
  dialogues: number | null;
  agreements: number | null;
  visits: number;
  visitMoney: number;
  sessions: number;
  partyCandidates: number;
  inspections: number;
}

/** The half-year facts of one grassroots union, the same every time. */
export function factsOf(unit: SampleUnit): Facts {
  const { key, members, workers } = unit;
  const field = unit.field ?? 'office';
  const share = Math.min(1, womenShare[field] + (chance(key, 'women') - 0.5) * 0.1);
  const visits = Math.max(1, Math.round(members * (0.03 + chance(key, 'visits') * 0.06)));
  const professional = unit.kind === 'guild';
  return {
    members,
    women: Math.min(members, Math.round(members * share)),
    workers,
    joined: joined(unit),
    groups: members < 20 ? null : Math.max(2, Math.round(members / (members > 500 ? 45 : 14))),
    conferences: professional ? null : chance(key, 'conference') < 0.85 ? 1 : 0,
    dialogues: professional || unit.kind === 'armed-forces' ? null : bargains(unit) ? between(1, 3, key, 'dialogue') : between(0, 1, key, 'dialogue'),
    agreements: bargains(unit) ? (workers >= 10 && chance(key, 'agreement') < 0.78 ? 1 : 0) : null,
    visits,
    visitMoney: Math.max(1, Math.round(visits * (0.4 + chance(key, 'money') * 0.5))),
    sessions: between(1, members > 400 ? 9 : 4, key, 'sessions'),
    partyCandidates: members < 12 ? 0 : between(0, members > 150 ? 6 : 3, key, 'party'),
    inspections: between(0, 1, key, 'inspection'),
  };
}

function joined({ key, members, kind }: SampleUnit): number {
  if (kind === 'foreign-enterprise' || kind === 'private-enterprise') return Math.round(members * (0.01 + chance(key, 'joined') * 0.05));
  return between(0, 3, key, 'joined');
}

/** The rows of Biểu 02. */
export function activityRows(facts: Facts): FormRows {
  const figures: Record<string, number | null> = {
    'lao-dong': facts.workers,
    'doan-vien': facts.members,
    'doan-vien-nu': facts.women,
    'doan-vien-moi': facts.joined,
    'to-cong-doan': facts.groups,
    'hoi-nghi': facts.conferences,
    'doi-thoai': facts.dialogues,
    'thoa-uoc': facts.agreements,
    'tham-hoi': facts.visits,
    'tien-tham-hoi': facts.visitMoney,
    'tuyen-truyen': facts.sessions,
    'gioi-thieu-dang': facts.partyCandidates,
    'kiem-tra': facts.inspections,
  };
  return Object.fromEntries(Object.entries(figures).map(([row, value]) => [row, { 'so-luong': value }]));
}

const notes: Record<string, readonly (string | null)[]> = {
  'chu-tich': ['Lớp của LĐLĐ tỉnh', 'Lớp của công đoàn cấp trên', null],
  'uy-vien': ['Học trực tuyến 01 buổi', null, null],
  'to-truong': ['Tập huấn tại đơn vị', null],
};

/** The rows of Biểu 01; small unions train their chair and little else. */
export function trainingRows(unit: SampleUnit, facts: Facts): FormRows {
  const womenOf = (people: number, row: string) =>
    Math.min(people, Math.round(people * (facts.women / Math.max(1, facts.members)) + chance(unit.key, row, 'w') - 0.5));
  const taught = (row: string, people: number, longest: number): RowCells => {
    if (people === 0) return { lop: 0, 'luot-nguoi': 0, nu: 0, 'ngay-dai-nhat': null, 'kinh-phi': null, 'ghi-chu': null };
    const classes = people > 25 ? between(2, 3, unit.key, row) : 1;
    return {
      lop: classes,
      'luot-nguoi': people,
      nu: Math.max(0, womenOf(people, row)),
      'ngay-dai-nhat': longest,
      'kinh-phi': Math.round(people * (1 + chance(unit.key, row, 'cost') * 3)) / 10,
      'ghi-chu': notes[row] ? notes[row][between(0, notes[row].length - 1, unit.key, row, 'note')]! : null,
    };
  };
  const board = facts.members >= 150 ? 7 : facts.members >= 50 ? 5 : 3;
  const half = (row: string) => 0.5 * between(1, 4, unit.key, row, 'days');
  return {
    'chu-tich': taught('chu-tich', between(1, facts.members > 100 ? 2 : 1, unit.key, 'chairs'), half('chu-tich') + 1),
    'uy-vien': taught('uy-vien', facts.members < 10 ? 0 : between(1, board, unit.key, 'board'), half('uy-vien')),
    'to-truong': taught('to-truong', facts.groups === null ? 0 : between(Math.ceil(facts.groups / 3), facts.groups, unit.key, 'groups'), 0.5),
    'kiem-tra': taught('kiem-tra', facts.members < 30 ? 0 : between(0, 2, unit.key, 'inspectors'), 1),
    'nu-cong': taught('nu-cong', facts.women < 15 ? 0 : between(0, 3, unit.key, 'women-board'), 0.5),
    'tai-chinh': taught('tai-chinh', between(0, 1, unit.key, 'treasurer'), 1),
  };
}

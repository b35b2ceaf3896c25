import type { FormColumn, FormDefinition } from '../../../engines/forms/index.ts';
import { democracy, emulation, finance, inspection, labour, organisationBelow, ownOrganisation, propaganda } from './groups.ts';
import { cellsOf, rowsOf } from './ready-form.ts';
import type { BuiltInForm } from './ready-form.ts';

const SEEN = 'Chỉ công bố trích đoạn của mẫu: nhóm chỉ tiêu và cách tách (tổng số, trong đó nữ, theo khu vực) theo trích đoạn và số liệu các công đoàn đã công bố; lời văn của từng chỉ tiêu là của phần mềm.';
const total: FormColumn = { key: 'tong', label: 'Tổng số', type: 'count', decimals: 0, rollup: 'sum' };
const women: FormColumn = { key: 'nu', label: 'Trong đó nữ', type: 'count', decimals: 0, rollup: 'sum', partOf: 'tong' };
const rate: FormColumn = { key: 'ty-le-nu', label: 'Tỷ lệ nữ', unit: '%', type: 'decimal', decimals: 1, rollup: 'ratio', ratio: { numerator: 'nu', denominator: 'tong', times: 100 } };
const kinds: FormColumn[] = [['hanh-chinh', 'Hành chính'], ['su-nghiep', 'Sự nghiệp'], ['doanh-nghiep', 'Doanh nghiệp']]
  .map(([key, label]) => ({ key: key!, label: label!, type: 'count', decimals: 0, rollup: 'sum', partOf: 'tong' }));

const checks: NonNullable<FormDefinition['checks']> = [
  { key: 'doan-vien-lao-dong', formula: '[doan-vien/tong] <= [cnvcld/tong]', severity: 'warning', message: 'Số đoàn viên lớn hơn số công nhân, viên chức, lao động.' },
  { key: 'moi-doan-vien', formula: '[doan-vien-moi/tong] <= [doan-vien/tong]', severity: 'warning', message: 'Số đoàn viên kết nạp trong kỳ lớn hơn số đoàn viên đang có.' },
];
const asOf = 'Số liệu tính đến ngày chốt của kỳ: 31/5 hoặc 30/11. Ô không có số liệu thì để trống, không ghi 0.';

const grassrootsGroups = [labour, democracy, ownOrganisation, propaganda, emulation, inspection, finance];
/** The average is worked out of two figures that add up; it never adds up itself. */
const average = { row: 'luong-binh-quan', column: 'tong', formula: labour.lines.find((line) => line.key === 'luong-binh-quan')!.formula! };
const withoutFormula = (groups: typeof grassrootsGroups) => groups.map((group) => ({ ...group, lines: group.lines.map(({ formula: _formula, ...line }) => line) }));

export const grassrootsActivity: BuiltInForm = {
  key: 'hoat-dong-co-so', version: 1,
  title: 'Số liệu hoạt động công đoàn cơ sở',
  about: 'Báo cáo 6 tháng và năm của công đoàn cơ sở, nghiệp đoàn cơ sở: lao động, dân chủ, tổ chức, tuyên truyền, thi đua, kiểm tra, tài chính và chăm lo.',
  source: `QĐ 1454/QĐ-TLĐ ngày 28/11/2014, mẫu số 1-HĐCĐ; số liệu chốt ngày 31/5 và 30/11. ${SEEN}`,
  definition: {
    key: 'hoat-dong-co-so', title: 'Số liệu hoạt động công đoàn cơ sở', from: 'hoat-dong-co-so@1', note: asOf,
    rows: rowsOf(withoutFormula(grassrootsGroups)),
    columns: [total, women, rate],
    headers: [[{ label: '', span: 1 }, { label: 'Lao động nữ', span: 2 }]],
    cells: [...cellsOf(grassrootsGroups, 'tong', ['nu', 'ty-le-nu']), average],
    checks,
  },
};

const upperGroups = [labour, democracy, organisationBelow, propaganda, emulation, inspection, finance];

export const upperActivity: BuiltInForm = {
  key: 'hoat-dong-cap-tren', version: 1,
  title: 'Số liệu hoạt động công đoàn cấp trên',
  about: 'Báo cáo 6 tháng và năm của công đoàn cấp trên: số liệu toàn đơn vị, chia theo khu vực hành chính, sự nghiệp, doanh nghiệp.',
  source: `QĐ 1454/QĐ-TLĐ ngày 28/11/2014, mẫu số 2-HĐCĐ; số liệu chốt ngày 31/5 và 30/11. ${SEEN}`,
  definition: {
    key: 'hoat-dong-cap-tren', title: 'Số liệu hoạt động công đoàn cấp trên', from: 'hoat-dong-cap-tren@1', note: asOf,
    rows: rowsOf(withoutFormula(upperGroups)),
    columns: [total, women, ...kinds],
    headers: [[{ label: '', span: 2 }, { label: 'Chia theo khu vực', span: 3 }]],
    cells: [...cellsOf(upperGroups, 'tong', ['nu']), average, ...kinds.map((kind) => ({ row: 'luong-binh-quan', column: kind.key, closed: true }))],
    checks: [
      ...checks,
      { key: 'chia-khu-vuc', formula: '[hanh-chinh] + [su-nghiep] + [doanh-nghiep] <= [tong]', severity: 'warning', message: 'Cộng các khu vực lớn hơn tổng số.' },
      { key: 'xep-loai', formula: '[xuat-sac/tong] + [hoan-thanh-tot/tong] + [hoan-thanh/tong] + [khong-hoan-thanh/tong] <= [cong-doan-co-so/tong]', severity: 'warning', message: 'Số công đoàn cơ sở được xếp loại lớn hơn số công đoàn cơ sở.' },
    ],
  },
};

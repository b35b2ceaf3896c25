import type { Directive, Target } from '../directive-reading/index.ts';
import type { FormDefinition, FormRow } from '../forms/index.ts';
import { formatNumber } from '../messages/format.ts';
import { contentParts, leadOf } from './content-parts.ts';

/** Rows of such a form at most: more targets than these are a book of figures. */
const MOST_TARGETS = 40;
const MOST_MEASURES = 30;

export const PER_TARGET = 'ket-qua-muc-tieu';

/**
 * The form that reviews a resolution target by target: for each a row with what was reached, whether it was, why not, and what
 * helps; below them a row for each measure that it names. Consolidated row by row like every form.
 * @returns null where nothing of the kind is known
 */
export function perTargetForm(reviewed: Directive): FormDefinition | null {
  const targets = reviewed.targets.slice(0, MOST_TARGETS);
  const measures = contentParts(reviewed, /nhiệm vụ|giải pháp|biện pháp/iu).map((part) => leadOf(part.heading).heading).slice(0, MOST_MEASURES);
  if (targets.length === 0) return null;
  const rows: FormRow[] = targets.map((target, place) => ({ key: `muc-tieu-${place + 1}`, label: targetLabel(target), number: String(place + 1) }));
  if (measures.length > 0) {
    rows.push({ key: 'bien-phap', label: 'Nhiệm vụ, giải pháp', heading: true });
    rows.push(...measures.map((label, place) => ({ key: `bien-phap-${place + 1}`, label: label.slice(0, 300), number: String(targets.length + place + 1) })));
  }
  const closed = [
    ...targets.flatMap((target, place) => (target.unit === '%' ? [] : ['tong-so', 'ty-le'].map((column) => ({ row: `muc-tieu-${place + 1}`, column, closed: true })))),
    ...measures.flatMap((_, place) => ['dat-duoc', 'tong-so', 'ty-le'].map((column) => ({ row: `bien-phap-${place + 1}`, column, closed: true }))),
  ];
  return {
    key: PER_TARGET,
    title: 'Kết quả thực hiện từng mục tiêu, chỉ tiêu và giải pháp',
    rows,
    columns: [
      { key: 'dat-duoc', label: 'Số đạt được', type: 'count', decimals: 0, rollup: 'sum' },
      { key: 'tong-so', label: 'Tổng số', type: 'count', decimals: 0, rollup: 'sum' },
      { key: 'ty-le', label: 'Tỷ lệ', unit: '%', type: 'decimal', decimals: 1, rollup: 'ratio', ratio: { numerator: 'dat-duoc', denominator: 'tong-so', times: 100 } },
      { key: 'danh-gia', label: 'Đánh giá', type: 'choice', decimals: 0, rollup: 'tally', options: ['Đạt', 'Chưa đạt'] },
      { key: 'chu-quan', label: 'Nguyên nhân chủ quan', type: 'text', decimals: 0, rollup: 'none' },
      { key: 'khach-quan', label: 'Nguyên nhân khách quan', type: 'text', decimals: 0, rollup: 'none' },
      { key: 'giai-phap', label: 'Giải pháp khắc phục', type: 'text', decimals: 0, rollup: 'none' },
    ],
    headers: [[{ label: '', span: 4 }, { label: 'Nếu chưa đạt', span: 3 }]],
    ...(closed.length > 0 && { cells: closed }),
    note: 'Mỗi dòng một mục tiêu, chỉ tiêu hoặc giải pháp. Chỉ tiêu tính theo tỷ lệ: ghi số đạt được và tổng số, tỷ lệ tự tính.',
  };
}

/** Whom a target is about, and how much was to be reached: `Chủ tịch công đoàn cơ sở được tập huấn (mục tiêu: từ 80% trở lên)`. */
export function targetLabel({ measure, comparator, value, unit, period }: Target): string {
  const figure = `${formatNumber('vi', value)}${unit === '%' ? '%' : ` ${unit}`}`;
  const goal = { '>': `trên ${figure}`, '>=': `từ ${figure} trở lên`, '=': figure, '<=': `không quá ${figure}`, '<': `dưới ${figure}` }[comparator];
  const said = ` (mục tiêu: ${goal}${period === 'year' ? ', hằng năm' : ''})`.slice(0, 120);
  const about = measure.charAt(0).toLocaleUpperCase('vi') + measure.slice(1);
  return `${about.slice(0, 300 - said.length).trim()}${said}`;
}

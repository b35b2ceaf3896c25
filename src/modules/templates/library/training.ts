import type { FormColumn } from '../../../engines/forms/index.ts';
import { withYears } from '../../../engines/report-template/years.ts';
import type { BuiltInForm } from './ready-form.ts';

const count = (key: string, label: string, partOf?: string): FormColumn => ({ key, label, type: 'count', decimals: 0, rollup: 'sum', ...(partOf && { partOf }) });

/** Years are chosen when the form is taken; these stand until then. */
const FROM = 2015;
const TO = 2024;

export const training: BuiltInForm = {
  key: 'dao-tao-theo-nam', version: 1,
  title: 'Đào tạo, bồi dưỡng cán bộ công đoàn theo năm',
  about: 'Sơ kết, tổng kết công tác đào tạo, bồi dưỡng: mỗi năm một dòng, năm cuối là số ước.',
  source: 'Cán bộ chuyên trách, không chuyên trách được đào tạo theo từng năm và số ước năm cuối là bảng các đợt tổng kết đào tạo cán bộ công đoàn yêu cầu; tách nữ, số lớp, kinh phí và lời văn là của phần mềm.',
  definition: withYears({
    key: 'dao-tao-theo-nam', title: 'Đào tạo, bồi dưỡng cán bộ công đoàn theo năm', from: 'dao-tao-theo-nam@1',
    rows: [
      { key: `nam-${FROM}`, label: `Năm ${FROM}`, year: FROM },
      { key: 'tong-cong', label: 'Tổng cộng', formula: `SUM([nam-${FROM}/*]:[nam-${FROM}/*])` },
    ],
    columns: [
      count('chuyen-trach', 'Lượt người'), count('chuyen-trach-nu', 'Trong đó nữ', 'chuyen-trach'),
      count('khong-chuyen-trach', 'Lượt người'), count('khong-chuyen-trach-nu', 'Trong đó nữ', 'khong-chuyen-trach'),
      count('so-lop', 'Số lớp'),
      { key: 'kinh-phi', label: 'Kinh phí', unit: 'triệu đồng', type: 'decimal', decimals: 1, rollup: 'sum' },
    ],
    headers: [[{ label: 'Cán bộ chuyên trách', span: 2 }, { label: 'Cán bộ không chuyên trách', span: 2 }, { label: 'Tổ chức lớp', span: 2 }]],
    note: 'Mỗi người dự một lớp là một lượt. Năm chưa kết thúc ghi số ước. Đơn vị chưa thành lập hoặc không còn hồ sơ của năm nào thì ghi rõ lý do, không ghi 0.',
  }, { from: FROM, to: TO, lastIsEstimate: true }),
};

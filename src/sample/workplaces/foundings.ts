/** A step as it was recorded: what, on which day, with how many applications or by which method, and a note. */
export type SampleStep =
  | { kind: 'group' | 'meeting' | 'stop' | 'resume'; on: string; note: string }
  | { kind: 'applications'; on: string; applications: number; note: string | null }
  | { kind: 'method'; on: string; method: 'bottom-up' | 'traditional'; note: string | null };

export interface SampleFounding {
  workplaceKey: string;
  contact: { on: string; note: string };
  steps: SampleStep[];
  recognition: { on: string; symbol: string; shortName: string } | null;
}

const applied = (on: string, applications: number, note: string | null = null): SampleStep => ({ kind: 'applications', on, applications, note });
const bottomUp = (on: string): SampleStep => ({ kind: 'method', on, method: 'bottom-up', note: null });
const traditional = (on: string): SampleStep => ({ kind: 'method', on, method: 'traditional', note: null });

/** Foundings of the first half of 2024: some recognised, some under way, one stopped. */
export const foundings: SampleFounding[] = [
  {
    workplaceKey: 'hoa-lam/taxi-hoa-lam', contact: { on: '2024-02-20', note: 'Làm việc với giám đốc và hai tổ trưởng lái xe.' },
    steps: [{ kind: 'group', on: '2024-03-08', note: 'Ban vận động 3 người, trưởng ban là tổ trưởng đội xe số 2.' }, applied('2024-03-29', 41), applied('2024-04-26', 35), bottomUp('2024-05-10'),
      { kind: 'meeting', on: '2024-06-12', note: 'Họp tại bãi xe sau ca sáng, bầu ban chấp hành 5 người.' }],
    recognition: { on: '2024-06-24', symbol: '46/QĐ-LĐLĐ', shortName: 'CĐCS Taxi Hòa Lâm' },
  },
  {
    workplaceKey: 'ben-ngoc/det-bao-ngoc-luy', contact: { on: '2024-01-16', note: 'Gặp phòng nhân sự.' },
    steps: [{ kind: 'group', on: '2024-02-27', note: 'Ban vận động 5 người, mỗi chuyền một người.' }, applied('2024-04-12', 88), traditional('2024-04-20'),
      { kind: 'meeting', on: '2024-06-18', note: 'Hội nghị thành lập có 82 đoàn viên dự.' }],
    recognition: { on: '2024-07-01', symbol: '31/QĐ-LĐLĐ', shortName: 'CĐCS Dệt bao Ngọc Lũy' },
  },
  {
    workplaceKey: 'yen-khe/che-khe-doai', contact: { on: '2024-03-05', note: 'Chủ doanh nghiệp đồng ý ngay trong buổi đầu.' },
    steps: [{ kind: 'group', on: '2024-03-19', note: 'Ban vận động 3 người.' }, applied('2024-04-02', 29), bottomUp('2024-04-05'), { kind: 'meeting', on: '2024-06-14', note: 'Họp sau vụ hái chè.' }],
    recognition: { on: '2024-06-28', symbol: '19/QĐ-LĐLĐ', shortName: 'CĐCS Chè Khê Đoài' },
  },
  {
    workplaceKey: 'thanh-lung/giay-minato', contact: { on: '2024-03-12', note: 'Làm việc với tổng giám đốc, có phiên dịch.' },
    steps: [{ kind: 'group', on: '2024-04-16', note: 'Ban vận động 7 người.' }, applied('2024-05-21', 164), applied('2024-06-25', 203), bottomUp('2024-06-28'),
      { kind: 'meeting', on: '2024-07-11', note: 'Hội nghị đại biểu các chuyền, bầu ban chấp hành lâm thời 9 người.' }], recognition: null,
  },
  {
    workplaceKey: 'thanh-lung/may-lung-dong', contact: { on: '2024-04-09', note: 'Gặp giám đốc và kế toán trưởng.' },
    steps: [{ kind: 'group', on: '2024-05-07', note: 'Ban vận động 5 người.' }, applied('2024-06-11', 73), bottomUp('2024-07-02')], recognition: null,
  },
  {
    workplaceKey: 'thanh-lung/co-dien-lung-phong', contact: { on: '2024-05-14', note: 'Gặp giám đốc tại công trường.' },
    steps: [{ kind: 'group', on: '2024-06-04', note: 'Ban vận động 3 người.' }, applied('2024-06-27', 3, 'Thợ điện, còn các tổ khác.')], recognition: null,
  },
  {
    workplaceKey: 'thanh-lung/logistics-lung-dong', contact: { on: '2024-06-06', note: 'Làm việc với giám đốc điều hành.' },
    steps: [{ kind: 'group', on: '2024-07-04', note: 'Ban vận động 3 người, có hai lái xe.' }], recognition: null,
  },
  { workplaceKey: 'thanh-lung/suat-an-lung-tien', contact: { on: '2024-07-09', note: 'Gửi thư mời và tài liệu; hẹn gặp lại cuối tháng.' }, steps: [], recognition: null },
  {
    workplaceKey: 'ben-ngoc/linh-kien-asagiri', contact: { on: '2024-04-23', note: 'Làm việc với trưởng phòng hành chính.' },
    steps: [{ kind: 'group', on: '2024-05-28', note: 'Ban vận động 5 người.' }, applied('2024-07-05', 57)], recognition: null,
  },
  {
    workplaceKey: 'hoa-lam/nhua-nam-lam', contact: { on: '2024-03-26', note: 'Gặp phó giám đốc.' },
    steps: [{ kind: 'group', on: '2024-04-18', note: 'Ban vận động 3 người.' }, { kind: 'stop', on: '2024-06-10', note: 'Công ty đang dời xưởng, hẹn sau tháng 9 làm tiếp.' }], recognition: null,
  },
  { workplaceKey: 'hoa-lam/sieu-thi-lam-mart', contact: { on: '2024-06-19', note: 'Gặp cửa hàng trưởng, hẹn gặp chủ sở hữu.' }, steps: [], recognition: null },
  {
    workplaceKey: 'phong-van/go-van-linh', contact: { on: '2024-05-30', note: 'Gặp giám đốc.' },
    steps: [{ kind: 'group', on: '2024-06-21', note: 'Ban vận động 3 người.' }, applied('2024-07-08', 4)], recognition: null,
  },
];

/** What the province and the unions above the grassroots plan for 2024: unions to found, members to win by them. */
export const foundingPlans: readonly { unitKey: string; unions: number; members: number }[] = [
  { unitKey: 'van-khe', unions: 12, members: 900 },
  { unitKey: 'hoa-lam', unions: 3, members: 180 },
  { unitKey: 'ben-ngoc', unions: 2, members: 260 },
  { unitKey: 'thanh-lung', unions: 4, members: 350 },
  { unitKey: 'yen-khe', unions: 1, members: 40 },
  { unitKey: 'phong-van', unions: 1, members: 30 },
  { unitKey: 'thuong-khe', unions: 1, members: 40 },
];

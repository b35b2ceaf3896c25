import { between, pick } from './story/chance.ts';

/** A committee of the sample with who serves in it; the first of them is known by name elsewhere in the story. */
export interface SampleCommittee {
  unitKey: string;
  termName: string;
  from: string;
  /** Position, name, sex, year of birth; a fifth word where it is full-time work. */
  leaders: readonly (readonly [positionKey: string, name: string, sex: 'female' | 'male', birthYear: number, fullTime?: true])[];
  /** How many more sit in the executive committee, of whom so many in the standing one. */
  members: number;
  standing?: number;
  /** Members of the inspection commission, its chair first. */
  inspection?: number;
}

/** Two terms near or past their end by the business day of the story, so that the notices can be seen. */
export const committees: readonly SampleCommittee[] = [
  { unitKey: 'van-khe', termName: 'Khóa XVI, nhiệm kỳ 2023 – 2028', from: '2023-09-20', leaders: [['chair', 'Trịnh Hoài An', 'female', 1969, true], ['standing-vice-chair', 'Lê Đình Phong', 'male', 1973, true]], members: 7, standing: 2, inspection: 3 },
  { unitKey: 'thanh-lung', termName: 'Khóa IX, nhiệm kỳ 2023 – 2028', from: '2023-06-15', leaders: [['chair', 'Lương Quốc Bảo', 'male', 1971, true], ['vice-chair', 'Hà Thị Kim Chi', 'female', 1982, true]], members: 6, inspection: 2 },
  { unitKey: 'hoa-lam', termName: 'Khóa XI, nhiệm kỳ 2023 – 2028', from: '2023-05-25', leaders: [['chair', 'Đặng Quốc Thắng', 'male', 1975, true]], members: 4 },
  { unitKey: 'yen-khe', termName: 'Khóa IX, nhiệm kỳ 2023 – 2028', from: '2023-06-02', leaders: [['chair', 'Lương Minh Tuệ', 'male', 1970, true]], members: 4 },
  { unitKey: 'thuong-khe', termName: 'Khóa VIII, nhiệm kỳ 2023 – 2028', from: '2023-06-20', leaders: [['chair', 'Lò Thị Hoa', 'female', 1985, true]], members: 2 },
  { unitKey: 'giao-duc', termName: 'Khóa XV, nhiệm kỳ 2023 – 2028', from: '2023-04-18', leaders: [['chair', 'Phan Thị Bích Ngọc', 'female', 1974, true]], members: 4 },
  { unitKey: 'thanh-lung/bao-bi-lung-tien', termName: 'Nhiệm kỳ 2019 – 2024', from: '2019-09-20', leaders: [['chair', 'Vũ Thị Dung', 'female', 1984], ['vice-chair', 'Nguyễn Hữu Lâm', 'male', 1979]], members: 3, inspection: 2 },
  { unitKey: 'thanh-lung/mn-lung-dong', termName: 'Nhiệm kỳ 2019 – 2024', from: '2019-05-10', leaders: [['chair', 'Hoàng Thu Thủy', 'female', 1988]], members: 2 },
  { unitKey: 'thanh-lung/ubnd-quang-lung', termName: 'Nhiệm kỳ 2023 – 2028', from: '2023-02-14', leaders: [['chair', 'Ngô Trung Kiên', 'male', 1983]], members: 4 },
  { unitKey: 'thanh-lung/giay-haneo', termName: 'Nhiệm kỳ 2023 – 2028', from: '2023-03-28', leaders: [['chair', 'Trần Quốc Khánh', 'male', 1981], ['vice-chair', 'Phạm Hải Long', 'male', 1986]], members: 7, inspection: 2 },
  { unitKey: 'hoa-lam/th-trung-lam', termName: 'Nhiệm kỳ 2022 – 2027', from: '2022-10-12', leaders: [['chair', 'Đinh Lan Phương', 'female', 1987]], members: 2 },
  { unitKey: 'giao-duc/thpt-hoa-lam', termName: 'Nhiệm kỳ 2022 – 2027', from: '2022-11-08', leaders: [['chair', 'Mai Đăng Quang', 'male', 1978]], members: 2 },
];

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Bùi', 'Đỗ', 'Lò', 'Vi', 'Lương', 'Hà', 'Quàng', 'Cao'];
const OF_WOMEN = ['Thị Hường', 'Thị Mây', 'Thu Hiền', 'Thị Nhàn', 'Kim Oanh', 'Thị Sim', 'Bích Liên', 'Thị Thơm'];
const OF_MEN = ['Văn Khải', 'Đức Trọng', 'Xuân Lộc', 'Minh Hoàng', 'Quang Vinh', 'Văn Thành', 'Hữu Nghĩa', 'Đình Tùng'];

/** Someone of a committee whom the story knows no further. */
export function furtherMember(unitKey: string, place: number): { name: string; sex: 'female' | 'male'; birthYear: number } {
  const woman = between(0, 9, unitKey, 'sex', place) < 5;
  const name = `${pick(FAMILIES, unitKey, 'family', place)} ${pick(woman ? OF_WOMEN : OF_MEN, unitKey, 'given', place)}`;
  return { name, sex: woman ? 'female' : 'male', birthYear: between(1970, 1994, unitKey, 'born', place) };
}

/** What records of the first officer of a unit hold: levels, a course and what became of it. */
export const records: readonly { unitKey: string; levels: readonly string[]; risen: boolean; met: number; course: readonly [title: string, kindKey: string, endedOn: string, outcome: 'placed' | 'promoted' | 'same' | null]; assessment: 'outstanding' | 'good' | 'done' }[] = [
  { unitKey: 'van-khe', levels: ['professional-master', 'political-advanced', 'union-university', 'language-b'], risen: false, met: 6, course: ['Bồi dưỡng cán bộ chủ chốt công đoàn cấp tỉnh', 'union', '2023-11-17', 'same'], assessment: 'outstanding' },
  { unitKey: 'thanh-lung', levels: ['professional-university', 'political-advanced', 'union-intermediate'], risen: true, met: 5, course: ['Kỹ năng thương lượng tập thể', 'union', '2023-10-06', 'promoted'], assessment: 'good' },
  { unitKey: 'thuong-khe', levels: ['professional-university', 'political-intermediate', 'informatics-basic'], risen: true, met: 4, course: ['Trung cấp lý luận chính trị', 'political', '2024-05-31', 'placed'], assessment: 'good' },
  { unitKey: 'giao-duc', levels: ['professional-master', 'political-advanced', 'informatics-advanced'], risen: false, met: 6, course: ['Chuyển đổi số trong hoạt động công đoàn', 'informatics', '2024-04-12', 'same'], assessment: 'outstanding' },
  { unitKey: 'thanh-lung/bao-bi-lung-tien', levels: ['professional-college', 'political-basic', 'union-basic'], risen: true, met: 4, course: ['Nghiệp vụ chủ tịch công đoàn cơ sở', 'union', '2023-08-25', 'placed'], assessment: 'good' },
  { unitKey: 'thanh-lung/giay-haneo', levels: ['professional-university', 'language-c', 'union-basic'], risen: true, met: 5, course: ['Đối thoại tại nơi làm việc', 'union', '2024-03-22', null], assessment: 'outstanding' },
];

export const meetings: readonly { unitKey: string; heldOn: string; subject: string; decided: string | null; away: number }[] = [
  { unitKey: 'thanh-lung/bao-bi-lung-tien', heldOn: '2024-04-25', subject: 'Chuẩn bị Tháng Công nhân và hội thao', decided: 'Giao đồng chí Lâm phụ trách hội thao; mỗi tổ cử một đội.', away: 1 },
  { unitKey: 'thanh-lung/bao-bi-lung-tien', heldOn: '2024-06-27', subject: 'Sơ kết sáu tháng, bàn việc chuẩn bị đại hội', decided: 'Lập danh sách giới thiệu nhân sự trước 15/8.', away: 0 },
  { unitKey: 'thanh-lung', heldOn: '2024-07-04', subject: 'Kết quả sáu tháng đầu năm và việc sáp nhập công đoàn ít đoàn viên', decided: null, away: 1 },
  { unitKey: 'van-khe', heldOn: '2024-07-09', subject: 'Hội nghị ban chấp hành lần thứ năm', decided: 'Thông qua báo cáo sáu tháng và chương trình kiểm tra quý III.', away: 2 },
];

/** Where Chi was lately, what she helped with and what was in the way. */
export const visits: readonly { unitKey: string; on: string; kind: 'visit' | 'remote' | 'joint'; help: string; problem: string | null; solvedOn: string | null }[] = [
  { unitKey: 'thanh-lung/bao-bi-lung-tien', on: '2024-06-12', kind: 'visit', help: 'Rà soát quy chế chi tiêu nội bộ', problem: 'Chưa thống nhất được mức bồi dưỡng ca đêm', solvedOn: null },
  { unitKey: 'thanh-lung/giay-haneo', on: '2024-05-16', kind: 'joint', help: 'Cùng thương lượng thỏa ước sửa đổi', problem: 'Bữa ăn ca chưa đạt mức thỏa thuận', solvedOn: '2024-06-03' },
  { unitKey: 'thanh-lung/mn-lung-dong', on: '2024-03-07', kind: 'visit', help: 'Hướng dẫn chuẩn bị đại hội', problem: null, solvedOn: null },
  { unitKey: 'thanh-lung/ubnd-quang-lung', on: '2024-02-20', kind: 'remote', help: 'Giải đáp việc thu, nộp đoàn phí', problem: null, solvedOn: null },
];

/** The standing vice-chair of the province looks after this area of its grouping. */
export const areaLookedAfter = { name: 'Cụm vùng cao', from: '2024-02-15' };

/** What committees were found to be in 2023, by unit. */
export const committeeLevels: Record<string, 'outstanding' | 'good' | 'done'> = {
  'van-khe': 'outstanding', 'thanh-lung': 'good', 'hoa-lam': 'good', 'thuong-khe': 'done', 'thanh-lung/bao-bi-lung-tien': 'good', 'thanh-lung/giay-haneo': 'outstanding', 'giao-duc/thpt-hoa-lam': 'done',
};

const EXAMPLE = { source: 'Ví dụ để xem thử, không phải quy định', validFrom: '2023-01-02' };
/** Standards of titles, made up to show what they do. */
export const standards: readonly ({ positionKey: string; typeKey?: string; levelKey?: string; leastLevelKey: string } & typeof EXAMPLE)[] = [
  { positionKey: 'chair', typeKey: 'province', leastLevelKey: 'political-advanced', ...EXAMPLE },
  { positionKey: 'chair', typeKey: 'district', leastLevelKey: 'political-intermediate', ...EXAMPLE },
  { positionKey: 'chair', typeKey: 'district', leastLevelKey: 'professional-university', ...EXAMPLE },
  { positionKey: 'chair', levelKey: 'grassroots', leastLevelKey: 'union-intermediate', ...EXAMPLE },
];

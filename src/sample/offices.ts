/** Groups of unions, staff of the provincial federation and its groupings: plain data, all of it fictional. */

export interface SampleGroup { typeKey: 'branch' | 'group' | 'guild-group'; name: string; members: number; head: string | null; groups?: SampleGroup[] }

const group = (name: string, members: number, head: string | null): SampleGroup => ({ typeKey: 'group', name: `Tổ công đoàn ${name}`, members, head });

/** Three unions that have divided their members, by the union's key. The first is Dung's. */
export const memberGroups: Record<string, SampleGroup[]> = {
  'thanh-lung/bao-bi-lung-tien': [
    group('Văn phòng', 14, 'Hoàng Thị Sen'),
    {
      typeKey: 'branch', name: 'Công đoàn bộ phận Phân xưởng In', members: 62, head: 'Nông Văn Thác',
      groups: [group('In lưới', 30, 'Lý Thị Mận'), group('Cắt dán', 32, 'Triệu Văn Tề')],
    },
    group('Kho, giao hàng', 21, null),
  ],
  'ben-ngoc/benh-vien-thi-xa': [group('Khoa Khám bệnh', 48, 'Vi Thị Suối'), group('Khoa Nội', 67, 'Lâm Văn Bản'), group('Khối Hành chính', 39, 'Mai Thị Đồi')],
  'ben-ngoc/boc-xep-ben-song': [
    { typeKey: 'guild-group', name: 'Tổ nghiệp đoàn Bến trên', members: 25, head: 'Lò Văn Khe' },
    { typeKey: 'guild-group', name: 'Tổ nghiệp đoàn Bến dưới', members: 22, head: 'Quàng Văn Lạch' },
  ],
};
export const groupsFrom = '2024-01-15';

export interface SamplePosition { title: string; kindKey: string; qualification: string; seats: number; people: string[]; contract?: string[] }

/** Departments of the provincial federation, by key: what may be kept in 2023 and 2024, and who fills what. */
export const offices: Record<string, { quota: [year: number, granted: number][]; positions: SamplePosition[] }> = {
  'ban-van-phong': {
    quota: [[2023, 7], [2024, 6]],
    positions: [
      { title: 'Chánh Văn phòng', kindKey: 'leadership', qualification: 'Đại học; cao cấp lý luận chính trị', seats: 1, people: ['Tạ Quang Đèo'] },
      { title: 'Văn thư, lưu trữ', kindKey: 'common', qualification: 'Trung cấp văn thư trở lên', seats: 1, people: ['Lê Hương Giang'] },
      { title: 'Kế toán', kindKey: 'common', qualification: 'Đại học kế toán', seats: 2, people: ['Phan Thị Lan Chi', 'Bế Thị Nương'] },
      { title: 'Lái xe', kindKey: 'support', qualification: 'Bằng lái hạng C', seats: 1, people: [], contract: ['Hà Văn Núi'] },
    ],
  },
  'ban-to-chuc-kiem-tra': {
    quota: [[2023, 4], [2024, 4]],
    positions: [
      { title: 'Trưởng ban', kindKey: 'leadership', qualification: 'Đại học; cao cấp lý luận chính trị', seats: 1, people: ['Đinh Công Thung'] },
      { title: 'Chuyên viên tổng hợp', kindKey: 'professional', qualification: 'Đại học; nghiệp vụ công đoàn', seats: 2, people: ['Nguyễn Thanh Bình', 'Ma Thị Hồng Mây', 'Vàng A Sơn'] },
    ],
  },
  'ban-tuyen-giao-nu-cong': {
    quota: [[2023, 3], [2024, 4]],
    positions: [
      { title: 'Trưởng ban', kindKey: 'leadership', qualification: 'Đại học; cao cấp lý luận chính trị', seats: 1, people: ['Trần Thị Bích Khe'] },
      { title: 'Chuyên viên tuyên giáo', kindKey: 'professional', qualification: 'Đại học', seats: 2, people: ['Lường Văn Pho'] },
    ],
  },
};
export const positionsFrom = '2023-01-02';

/** Two groupings of the province beside the tree: areas by place, sectors by kind. Units by their keys, or all of a kind. */
export const groupings: { groupingKey: 'area' | 'sector'; name: string; unitKeys?: string[]; kindKeys?: string[] }[] = [
  { groupingKey: 'area', name: 'Cụm thành phố và ven sông', unitKeys: ['hoa-lam', 'ben-ngoc'] },
  { groupingKey: 'area', name: 'Cụm vùng cao', unitKeys: ['phong-van', 'thuong-khe'] },
  { groupingKey: 'area', name: 'Cụm trung du', unitKeys: ['thanh-lung', 'yen-khe'] },
  { groupingKey: 'sector', name: 'Khối hành chính, sự nghiệp', kindKeys: ['administration', 'public-service'] },
  { groupingKey: 'sector', name: 'Khối doanh nghiệp', kindKeys: ['state-enterprise', 'private-enterprise', 'foreign-enterprise', 'cooperative'] },
];
export const groupingsFrom = '2024-02-01';

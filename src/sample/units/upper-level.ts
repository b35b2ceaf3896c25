import type { SampleUnit, UnitTypeKey } from '../types.ts';

export const PROVINCE = 'van-khe';

const none = { kind: null, field: null, members: 0, workers: 0 } as const;

function under(key: string, typeKey: UnitTypeKey, name: string, shortName: string, place: string, founded: string): SampleUnit {
  return { key, parentKey: PROVINCE, name, shortName, typeKey, ...none, place, founded };
}

const capital = 'thành phố Hòa Lâm';

export const upperLevelUnits: SampleUnit[] = [
  {
    key: PROVINCE,
    parentKey: null,
    name: 'Liên đoàn Lao động tỉnh Vân Khê',
    shortName: 'LĐLĐ tỉnh Vân Khê',
    typeKey: 'province',
    ...none,
    place: 'tỉnh Vân Khê',
    founded: '1992-01-06',
  },
  under('ban-van-phong', 'department', 'Văn phòng Liên đoàn Lao động tỉnh', 'Văn phòng', capital, '1992-02-03'),
  under('ban-to-chuc-kiem-tra', 'department', 'Ban Tổ chức - Kiểm tra', 'Ban TC-KT', capital, '1992-02-03'),
  under('ban-tuyen-giao-nu-cong', 'department', 'Ban Tuyên giáo - Nữ công', 'Ban TG-NC', capital, '1992-10-20'),
  under('ban-chinh-sach-phap-luat', 'department', 'Ban Chính sách pháp luật và Quan hệ lao động', 'Ban CSPL', capital, '1994-08-15'),
  under('hoa-lam', 'district', 'Liên đoàn Lao động thành phố Hòa Lâm', 'LĐLĐ TP Hòa Lâm', capital, '1992-03-08'),
  under('ben-ngoc', 'district', 'Liên đoàn Lao động thị xã Bến Ngọc', 'LĐLĐ TX Bến Ngọc', 'thị xã Bến Ngọc', '1992-09-02'),
  under('thanh-lung', 'district', 'Liên đoàn Lao động huyện Thanh Lũng', 'LĐLĐ huyện Thanh Lũng', 'huyện Thanh Lũng', '1992-11-20'),
  under('yen-khe', 'district', 'Liên đoàn Lao động huyện Yên Khê', 'LĐLĐ huyện Yên Khê', 'huyện Yên Khê', '1992-12-15'),
  under('phong-van', 'district', 'Liên đoàn Lao động huyện Phong Vân', 'LĐLĐ huyện Phong Vân', 'huyện Phong Vân', '1992-06-01'),
  under('thuong-khe', 'district', 'Liên đoàn Lao động huyện Thượng Khê', 'LĐLĐ huyện Thượng Khê', 'huyện Thượng Khê', '1992-02-18'),
  under('giao-duc', 'sector', 'Công đoàn ngành Giáo dục tỉnh Vân Khê', 'CĐ Giáo dục', capital, '1992-11-18'),
  under('vien-chuc', 'sector', 'Công đoàn Viên chức tỉnh Vân Khê', 'CĐ Viên chức', capital, '1995-01-10'),
];

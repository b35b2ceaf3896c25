import type { SampleUnitKind, SampleUnitType } from './types.ts';

/** Day on which the Trade Union Law of 1957 was promulgated; the first law that knew provincial unions. */
const FIRST_UNION_LAW = '1957-11-05';

/** Last day of the district level: it ended with the two-tier reform of 1 July 2025. */
const LAST_DAY_OF_DISTRICTS = '2025-06-30';

export const unitTypes: SampleUnitType[] = [
  {
    key: 'provincial_federation',
    nameVi: 'Liên đoàn Lao động tỉnh',
    nameEn: 'Provincial federation of labour',
    shortVi: 'LĐLĐ tỉnh',
    rank: 1,
    validFrom: FIRST_UNION_LAW,
    validTo: null,
  },
  {
    key: 'department',
    nameVi: 'Văn phòng, ban tham mưu',
    nameEn: 'Department',
    shortVi: 'Ban',
    rank: 2,
    validFrom: FIRST_UNION_LAW,
    validTo: null,
  },
  {
    key: 'district_federation',
    nameVi: 'Liên đoàn Lao động huyện, thị xã, thành phố',
    nameEn: 'District federation of labour',
    shortVi: 'LĐLĐ huyện',
    rank: 2,
    validFrom: FIRST_UNION_LAW,
    validTo: LAST_DAY_OF_DISTRICTS,
  },
  {
    key: 'sector_union',
    nameVi: 'Công đoàn ngành địa phương, Công đoàn Viên chức',
    nameEn: 'Local sector union',
    shortVi: 'CĐ ngành',
    rank: 2,
    validFrom: FIRST_UNION_LAW,
    validTo: LAST_DAY_OF_DISTRICTS,
  },
  {
    key: 'grassroots_union',
    nameVi: 'Công đoàn cơ sở',
    nameEn: 'Grassroots union',
    shortVi: 'CĐCS',
    rank: 3,
    validFrom: FIRST_UNION_LAW,
    validTo: null,
  },
  {
    key: 'professional_union',
    nameVi: 'Nghiệp đoàn cơ sở',
    nameEn: 'Professional grassroots union',
    shortVi: 'NĐCS',
    rank: 3,
    validFrom: '1990-07-07',
    validTo: null,
  },
];

export const unitKinds: SampleUnitKind[] = [
  { key: 'administrative', nameVi: 'Cơ quan hành chính', nameEn: 'Administrative agency' },
  { key: 'public_service', nameVi: 'Đơn vị sự nghiệp công lập', nameEn: 'Public service unit' },
  { key: 'armed_forces', nameVi: 'Đơn vị lực lượng vũ trang', nameEn: 'Armed forces unit' },
  { key: 'state_enterprise', nameVi: 'Doanh nghiệp nhà nước', nameEn: 'State enterprise' },
  { key: 'private_enterprise', nameVi: 'Doanh nghiệp ngoài nhà nước', nameEn: 'Private enterprise' },
  { key: 'fdi_enterprise', nameVi: 'Doanh nghiệp có vốn đầu tư nước ngoài', nameEn: 'Foreign-invested enterprise' },
  { key: 'private_service', nameVi: 'Đơn vị sự nghiệp ngoài công lập', nameEn: 'Private service unit' },
  { key: 'cooperative', nameVi: 'Hợp tác xã', nameEn: 'Co-operative' },
  { key: 'professional', nameVi: 'Nghiệp đoàn', nameEn: 'Professional union' },
];

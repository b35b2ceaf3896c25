import { accounts } from './accounts.ts';
import type { SampleProvince } from './types.ts';
import { benNgoc } from './units/ben-ngoc.ts';
import { giaoDuc } from './units/giao-duc.ts';
import { hoaLam } from './units/hoa-lam.ts';
import { phongVan } from './units/phong-van.ts';
import { thanhLung } from './units/thanh-lung.ts';
import { thuongKhe } from './units/thuong-khe.ts';
import { upperLevelUnits } from './units/upper-level.ts';
import { vienChuc } from './units/vien-chuc.ts';
import { yenKhe } from './units/yen-khe.ts';

export { PROVINCE } from './units/upper-level.ts';

/**
 * The fictional province Vân Khê as it stands in July 2024, before the reorganisation of 2025. Units come parents first, so
 * that a loader can create them in order. No place, company or person of it exists.
 */
export const province: SampleProvince = {
  units: [
    ...upperLevelUnits,
    ...hoaLam,
    ...benNgoc,
    ...thanhLung,
    ...yenKhe,
    ...phongVan,
    ...thuongKhe,
    ...giaoDuc,
    ...vienChuc,
  ],
  accounts,
};

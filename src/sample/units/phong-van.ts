import { grassrootsOf } from './grassroots.ts';

/** A hill district between two passes; few people in the office, reports come in slowly. */
export const phongVan = grassrootsOf('phong-van', [
  ['ubnd-huyen', 'Cơ quan UBND huyện Phong Vân', 'Cơ quan UBND huyện', 'administration', 'office', 72, 74, 'thị trấn Vân Lĩnh Hạ', '1993-03-09'],
  ['huyen-uy', 'Cơ quan Huyện ủy Phong Vân', 'Cơ quan Huyện ủy', 'administration', 'office', 31, 31, 'thị trấn Vân Lĩnh Hạ', '1993-03-09'],
  ['ubnd-suoi-mo', 'UBND xã Suối Mơ Vàng', 'UBND xã Suối Mơ Vàng', 'administration', 'commune', 17, 19, 'xã Suối Mơ Vàng', '2005-03-16'],
  ['ubnd-deo-gio', 'UBND xã Đèo Gió Ngàn', 'UBND xã Đèo Gió Ngàn', 'administration', 'commune', 18, 20, 'xã Đèo Gió Ngàn', '2005-03-16'],
  ['thcs-van-linh', 'Trường THCS Vân Lĩnh Hạ', 'THCS Vân Lĩnh Hạ', 'public-service', 'school', 36, 38, 'thị trấn Vân Lĩnh Hạ', '1995-09-05'],
  ['ban-tru-deo-gio', 'Trường PTDT bán trú THCS Đèo Gió Ngàn', 'PTDTBT Đèo Gió Ngàn', 'public-service', 'school', 26, 29, 'xã Đèo Gió Ngàn', '2011-09-05'],
  ['th-suoi-mo', 'Trường Tiểu học Suối Mơ Vàng', 'TH Suối Mơ Vàng', 'public-service', 'school', 29, 31, 'xã Suối Mơ Vàng', '1993-09-05'],
  ['mn-van-linh', 'Trường Mầm non Vân Lĩnh Hạ', 'MN Vân Lĩnh Hạ', 'public-service', 'kindergarten', 22, 24, 'thị trấn Vân Lĩnh Hạ', '2001-10-08'],
  ['trung-tam-y-te', 'Trung tâm Y tế huyện Phong Vân', 'TTYT huyện', 'public-service', 'health', 103, 109, 'thị trấn Vân Lĩnh Hạ', '1994-02-27'],
  ['thuy-dien-suoi-mo', 'Công ty CP Thủy điện Suối Mơ', 'Cty Thủy điện Suối Mơ', 'private-enterprise', 'factory', 38, 40, 'xã Suối Mơ Vàng', '2014-11-03'],
  ['lam-nghiep', 'Công ty TNHH MTV Lâm nghiệp Phong Vân', 'Cty Lâm nghiệp', 'state-enterprise', 'farming', 54, 58, 'xã Đèo Gió Ngàn', '1993-01-22'],
  ['htx-du-lich', 'Hợp tác xã Du lịch cộng đồng Suối Mơ', 'HTX Du lịch Suối Mơ', 'cooperative', 'trade', 6, 19, 'xã Suối Mơ Vàng', '2020-03-26'],
]);

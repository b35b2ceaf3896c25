import { grassrootsOf } from './grassroots.ts';

/** The town on the river Ngọc: a river port, quarries, brick kilns. */
export const benNgoc = grassrootsOf('ben-ngoc', [
  ['ubnd-thi-xa', 'Cơ quan UBND thị xã Bến Ngọc', 'Cơ quan UBND thị xã', 'administration', 'office', 87, 89, 'phường Ngọc Sơn Hạ', '1995-02-03'],
  ['ubnd-ngoc-luy', 'UBND xã Ngọc Lũy', 'UBND xã Ngọc Lũy', 'administration', 'commune', 20, 21, 'xã Ngọc Lũy', '2004-07-21'],
  ['ubnd-vuc-trang', 'UBND phường Vực Trăng', 'UBND P. Vực Trăng', 'administration', 'commune', 22, 22, 'phường Vực Trăng', '2005-01-10'],
  ['thcs-vuc-trang', 'Trường THCS Vực Trăng', 'THCS Vực Trăng', 'public-service', 'school', 43, 45, 'phường Vực Trăng', '1993-09-05'],
  ['th-ngoc-luy', 'Trường Tiểu học Ngọc Lũy', 'TH Ngọc Lũy', 'public-service', 'school', 35, 37, 'xã Ngọc Lũy', '1994-09-05'],
  ['mn-vuc-trang', 'Trường Mầm non Vực Trăng', 'MN Vực Trăng', 'public-service', 'kindergarten', 29, 31, 'phường Vực Trăng', '1995-10-15'],
  ['benh-vien-thi-xa', 'Bệnh viện Đa khoa thị xã Bến Ngọc', 'BVĐK thị xã', 'public-service', 'health', 231, 238, 'phường Ngọc Sơn Hạ', '1995-02-27'],
  ['cang-song-ngoc', 'Công ty CP Cảng sông Ngọc', 'Cty Cảng sông Ngọc', 'private-enterprise', 'transport', 96, 112, 'phường Vực Trăng', '2004-10-29'],
  ['gach-ngoc-luy', 'Công ty TNHH Gạch tuynel Ngọc Lũy', 'Cty Gạch Ngọc Lũy', 'private-enterprise', 'factory', 128, 150, 'xã Ngọc Lũy', '2008-03-26'],
  ['da-nui-vai', 'Công ty CP Khai thác đá Núi Vại', 'Cty Đá Núi Vại', 'private-enterprise', 'building', 61, 79, 'xã Ngọc Lũy', '2007-11-19'],
  ['may-ngoc-son-ha', 'Công ty TNHH May Ngọc Sơn Hạ', 'Cty May Ngọc Sơn Hạ', 'private-enterprise', 'garment', 486, 540, 'phường Ngọc Sơn Hạ', '2013-09-17'],
  ['do-choi-bellamoo', 'Công ty TNHH Đồ chơi Bellamoo', 'Cty Bellamoo', 'foreign-enterprise', 'garment', 1052, 1190, 'Cụm công nghiệp Ngọc Lũy', '2019-06-12'],
  ['xang-dau-ben-ngoc', 'Công ty TNHH Xăng dầu Bến Ngọc', 'Cty Xăng dầu Bến Ngọc', 'private-enterprise', 'trade', 9, 17, 'phường Ngọc Sơn Hạ', '2016-12-05'],
  ['htx-ca-long', 'Hợp tác xã Nuôi cá lồng Vực Trăng', 'HTX cá lồng Vực Trăng', 'cooperative', 'farming', 12, 24, 'phường Vực Trăng', '2017-04-11'],
  ['boc-xep-ben-song', 'Bốc xếp bến sông Ngọc', 'Bốc xếp bến sông', 'guild', 'porters', 47, 47, 'phường Vực Trăng', '2009-05-01'],
]);

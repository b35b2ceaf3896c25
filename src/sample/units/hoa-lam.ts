import { grassrootsOf } from './grassroots.ts';

/** The provincial capital: city offices, a market, hotels, a bus station. */
export const hoaLam = grassrootsOf('hoa-lam', [
  ['ubnd-thanh-pho', 'Cơ quan HĐND và UBND thành phố Hòa Lâm', 'Cơ quan UBND TP', 'administration', 'office', 118, 120, 'phường Trung Lâm', '1993-10-10'],
  ['thanh-uy', 'Cơ quan Thành ủy Hòa Lâm', 'Cơ quan Thành ủy', 'administration', 'office', 39, 39, 'phường Trung Lâm', '1993-12-01'],
  ['ubnd-trung-lam', 'UBND phường Trung Lâm', 'UBND P. Trung Lâm', 'administration', 'commune', 26, 27, 'phường Trung Lâm', '2002-04-15'],
  ['ubnd-ben-da', 'UBND phường Bến Đá Xanh', 'UBND P. Bến Đá Xanh', 'administration', 'commune', 23, 24, 'phường Bến Đá Xanh', '2002-04-15'],
  ['th-trung-lam', 'Trường Tiểu học Trung Lâm', 'TH Trung Lâm', 'public-service', 'school', 62, 64, 'phường Trung Lâm', '1994-09-05'],
  ['thcs-trung-lam', 'Trường THCS Trung Lâm', 'THCS Trung Lâm', 'public-service', 'school', 71, 72, 'phường Trung Lâm', '1995-09-05'],
  ['th-ben-da', 'Trường Tiểu học Bến Đá Xanh', 'TH Bến Đá Xanh', 'public-service', 'school', 44, 46, 'phường Bến Đá Xanh', '1995-09-05'],
  ['mn-hoa-ban', 'Trường Mầm non Hoa Ban Trắng', 'MN Hoa Ban Trắng', 'public-service', 'kindergarten', 41, 43, 'phường Trung Lâm', '1994-06-01'],
  ['mn-ong-nau', 'Trường Mầm non tư thục Ong Nâu', 'MN Ong Nâu', 'private-service', 'kindergarten', 18, 26, 'phường Trung Lâm', '2016-08-25'],
  ['phong-kham-tam-lam', 'Phòng khám đa khoa Tâm Lâm', 'PK Tâm Lâm', 'private-service', 'health', 22, 31, 'phường Bến Đá Xanh', '2018-02-27'],
  ['moi-truong-do-thi', 'Công ty TNHH MTV Môi trường đô thị Hòa Lâm', 'Cty Môi trường đô thị', 'state-enterprise', 'trade', 187, 190, 'phường Trung Lâm', '1993-04-30'],
  ['cap-nuoc', 'Công ty TNHH MTV Cấp nước Vân Khê', 'Cty Cấp nước', 'state-enterprise', 'factory', 142, 144, 'phường Trung Lâm', '1995-11-11'],
  ['khach-san-suoi-may', 'Công ty CP Khách sạn Suối Mây', 'KS Suối Mây', 'private-enterprise', 'trade', 64, 82, 'phường Trung Lâm', '2009-12-18'],
  ['hoa-lam-xanh', 'Công ty TNHH Thương mại Hòa Lâm Xanh', 'Cty Hòa Lâm Xanh', 'private-enterprise', 'trade', 73, 95, 'phường Bến Đá Xanh', '2014-01-09'],
  ['van-tai-lam-phong', 'Công ty CP Vận tải Lâm Phong', 'Cty Vận tải Lâm Phong', 'private-enterprise', 'transport', 118, 133, 'phường Bến Đá Xanh', '2006-06-23'],
  ['in-van-khe', 'Công ty CP In Vân Khê', 'Cty In Vân Khê', 'private-enterprise', 'factory', 34, 36, 'phường Trung Lâm', '1994-05-27'],
  ['tu-van-lam-khe', 'Công ty CP Tư vấn xây dựng Lâm Khê', 'Cty Tư vấn Lâm Khê', 'private-enterprise', 'building', 7, 15, 'phường Trung Lâm', '2012-09-14'],
  ['dien-tu-torihoba', 'Công ty TNHH Điện tử Torihoba Vân Khê', 'Cty Torihoba', 'foreign-enterprise', 'factory', 824, 906, 'Cụm công nghiệp Nam Lâm', '2017-07-04'],
  ['htx-dich-vu-cho', 'Hợp tác xã Dịch vụ chợ Trung Lâm', 'HTX chợ Trung Lâm', 'cooperative', 'trade', 21, 29, 'phường Trung Lâm', '2015-03-31'],
  ['xe-om-ben-xe', 'Xe ôm bến xe Hòa Lâm', 'Xe ôm bến xe', 'guild', 'transport', 52, 52, 'phường Bến Đá Xanh', '2012-05-01'],
]);

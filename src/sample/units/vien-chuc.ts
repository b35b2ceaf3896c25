import { grassrootsOf } from './grassroots.ts';

/** Offices of the province, from departments to a hospital, a newspaper and a theatre. */
export const vienChuc = grassrootsOf('vien-chuc', [
  ['van-phong-ubnd', 'Văn phòng UBND tỉnh', 'VP UBND tỉnh', 'administration', 'office', 83, 84, 'thành phố Hòa Lâm', '1995-02-20'],
  ['so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ', 'administration', 'office', 56, 56, 'thành phố Hòa Lâm', '1995-02-20'],
  ['so-tai-chinh', 'Sở Tài chính', 'Sở Tài chính', 'administration', 'office', 61, 61, 'thành phố Hòa Lâm', '1995-02-20'],
  ['so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'administration', 'office', 64, 65, 'thành phố Hòa Lâm', '1995-03-06'],
  ['so-nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'administration', 'office', 77, 78, 'thành phố Hòa Lâm', '1995-03-06'],
  ['so-tu-phap', 'Sở Tư pháp', 'Sở Tư pháp', 'administration', 'office', 38, 38, 'thành phố Hòa Lâm', '1995-03-20'],
  ['cuc-thong-ke', 'Cục Thống kê tỉnh', 'Cục Thống kê', 'administration', 'office', 33, 33, 'thành phố Hòa Lâm', '1995-04-10'],
  ['bao-van-khe', 'Báo Vân Khê', 'Báo Vân Khê', 'public-service', 'office', 48, 51, 'thành phố Hòa Lâm', '1995-06-21'],
  ['nha-hat-cheo', 'Nhà hát Chèo Vân Khê', 'Nhà hát Chèo', 'public-service', 'office', 42, 46, 'thành phố Hòa Lâm', '1995-09-12'],
  ['benh-vien-tinh', 'Bệnh viện Đa khoa tỉnh Vân Khê', 'BVĐK tỉnh', 'public-service', 'health', 512, 524, 'thành phố Hòa Lâm', '1995-02-27'],
  ['kiem-soat-benh-tat', 'Trung tâm Kiểm soát bệnh tật tỉnh', 'TT KSBT', 'public-service', 'health', 97, 99, 'thành phố Hòa Lâm', '2018-12-03'],
  ['thu-vien-tinh', 'Thư viện tỉnh', 'Thư viện tỉnh', 'public-service', 'office', 14, 14, 'thành phố Hòa Lâm', '1996-05-19'],
  ['lien-minh-htx', 'Cơ quan Liên minh Hợp tác xã tỉnh', 'Liên minh HTX', 'administration', 'office', 9, 9, 'thành phố Hòa Lâm', '2003-10-24'],
  ['khuyen-nong', 'Trung tâm Khuyến nông tỉnh', 'TT Khuyến nông', 'public-service', 'office', 29, 30, 'thành phố Hòa Lâm', '1997-08-08'],
]);

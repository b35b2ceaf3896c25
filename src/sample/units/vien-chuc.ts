import { grassrootsOf } from './grassroots.ts';

/** Offices of the province, from departments to a hospital, a newspaper and a theatre. */
export const vienChuc = grassrootsOf('vien-chuc', [
  ['van-phong-ubnd', 'Văn phòng UBND tỉnh', 'VP UBND tỉnh', 'administrative', 'office', 83, 84, 'thành phố Hòa Lâm', '1995-02-20'],
  ['so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ', 'administrative', 'office', 56, 56, 'thành phố Hòa Lâm', '1995-02-20'],
  ['so-tai-chinh', 'Sở Tài chính', 'Sở Tài chính', 'administrative', 'office', 61, 61, 'thành phố Hòa Lâm', '1995-02-20'],
  ['so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'administrative', 'office', 64, 65, 'thành phố Hòa Lâm', '1995-03-06'],
  ['so-nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'administrative', 'office', 77, 78, 'thành phố Hòa Lâm', '1995-03-06'],
  ['so-tu-phap', 'Sở Tư pháp', 'Sở Tư pháp', 'administrative', 'office', 38, 38, 'thành phố Hòa Lâm', '1995-03-20'],
  ['cuc-thong-ke', 'Cục Thống kê tỉnh', 'Cục Thống kê', 'administrative', 'office', 33, 33, 'thành phố Hòa Lâm', '1995-04-10'],
  ['bao-van-khe', 'Báo Vân Khê', 'Báo Vân Khê', 'public_service', 'office', 48, 51, 'thành phố Hòa Lâm', '1995-06-21'],
  ['nha-hat-cheo', 'Nhà hát Chèo Vân Khê', 'Nhà hát Chèo', 'public_service', 'office', 42, 46, 'thành phố Hòa Lâm', '1995-09-12'],
  ['benh-vien-tinh', 'Bệnh viện Đa khoa tỉnh Vân Khê', 'BVĐK tỉnh', 'public_service', 'health', 512, 524, 'thành phố Hòa Lâm', '1995-02-27'],
  ['kiem-soat-benh-tat', 'Trung tâm Kiểm soát bệnh tật tỉnh', 'TT KSBT', 'public_service', 'health', 97, 99, 'thành phố Hòa Lâm', '2018-12-03'],
  ['thu-vien-tinh', 'Thư viện tỉnh', 'Thư viện tỉnh', 'public_service', 'office', 14, 14, 'thành phố Hòa Lâm', '1996-05-19'],
  ['lien-minh-htx', 'Cơ quan Liên minh Hợp tác xã tỉnh', 'Liên minh HTX', 'administrative', 'office', 9, 9, 'thành phố Hòa Lâm', '2003-10-24'],
  ['khuyen-nong', 'Trung tâm Khuyến nông tỉnh', 'TT Khuyến nông', 'public_service', 'office', 29, 30, 'thành phố Hòa Lâm', '1997-08-08'],
]);

import { grassrootsOf } from './grassroots.ts';

/** Upper secondary schools and colleges of the whole province. */
export const giaoDuc = grassrootsOf('giao-duc', [
  ['so-giao-duc', 'Cơ quan Sở Giáo dục và Đào tạo', 'Cơ quan Sở GD&ĐT', 'administration', 'office', 47, 47, 'thành phố Hòa Lâm', '1995-08-01'],
  ['thpt-hoa-lam', 'Trường THPT Hòa Lâm', 'THPT Hòa Lâm', 'public-service', 'school', 84, 85, 'thành phố Hòa Lâm', '1993-09-05'],
  ['thpt-chuyen', 'Trường THPT Chuyên Vân Khê', 'THPT Chuyên Vân Khê', 'public-service', 'school', 93, 94, 'thành phố Hòa Lâm', '1998-09-05'],
  ['thpt-nam-lam', 'Trường THPT Nam Lâm', 'THPT Nam Lâm', 'public-service', 'school', 66, 67, 'thành phố Hòa Lâm', '2003-09-05'],
  ['thpt-ben-ngoc', 'Trường THPT Bến Ngọc', 'THPT Bến Ngọc', 'public-service', 'school', 72, 73, 'thị xã Bến Ngọc', '1993-09-05'],
  ['thpt-thanh-lung', 'Trường THPT Thanh Lũng', 'THPT Thanh Lũng', 'public-service', 'school', 75, 77, 'huyện Thanh Lũng', '1994-09-05'],
  ['thpt-lung-tay', 'Trường THPT Lũng Tây', 'THPT Lũng Tây', 'public-service', 'school', 52, 54, 'huyện Thanh Lũng', '2005-09-05'],
  ['thpt-yen-khe', 'Trường THPT Yên Khê', 'THPT Yên Khê', 'public-service', 'school', 61, 62, 'huyện Yên Khê', '1993-09-05'],
  ['thpt-phong-van', 'Trường THPT Phong Vân', 'THPT Phong Vân', 'public-service', 'school', 49, 51, 'huyện Phong Vân', '1995-09-05'],
  ['thpt-thuong-khe', 'Trường THPT Thượng Khê', 'THPT Thượng Khê', 'public-service', 'school', 45, 47, 'huyện Thượng Khê', '1994-09-05'],
  ['noi-tru-tinh', 'Trường PTDT nội trú tỉnh Vân Khê', 'PTDTNT tỉnh', 'public-service', 'school', 58, 60, 'thành phố Hòa Lâm', '1993-09-05'],
  ['cao-dang-su-pham', 'Trường Cao đẳng Sư phạm Vân Khê', 'CĐ Sư phạm', 'public-service', 'school', 88, 90, 'thành phố Hòa Lâm', '1994-09-05'],
  ['gdtx-tinh', 'Trung tâm Giáo dục thường xuyên tỉnh Vân Khê', 'TT GDTX tỉnh', 'public-service', 'school', 26, 27, 'thành phố Hòa Lâm', '1993-09-05'],
  ['pt-lam-hoa', 'Trường Phổ thông tư thục Lâm Hoa', 'PT Lâm Hoa', 'private-service', 'school', 34, 48, 'thành phố Hòa Lâm', '2015-08-15'],
]);

import { grassrootsOf } from './grassroots.ts';

/** A farming district of tea and oranges whose union is always first with its papers. */
export const yenKhe = grassrootsOf('yen-khe', [
  ['ubnd-huyen', 'Cơ quan UBND huyện Yên Khê', 'Cơ quan UBND huyện', 'administration', 'office', 78, 79, 'thị trấn Khê Thượng Đoài', '1995-04-20'],
  ['ubnd-yen-trai', 'UBND xã Yên Trại', 'UBND xã Yên Trại', 'administration', 'commune', 18, 19, 'xã Yên Trại', '2004-08-11'],
  ['ubnd-doi-cam', 'UBND xã Đồi Cam', 'UBND xã Đồi Cam', 'administration', 'commune', 20, 20, 'xã Đồi Cam', '2004-08-11'],
  ['th-yen-trai', 'Trường Tiểu học Yên Trại', 'TH Yên Trại', 'public-service', 'school', 30, 31, 'xã Yên Trại', '1993-09-05'],
  ['thcs-doi-cam', 'Trường THCS Đồi Cam', 'THCS Đồi Cam', 'public-service', 'school', 28, 29, 'xã Đồi Cam', '1995-09-05'],
  ['thcs-khe-doai', 'Trường THCS Khê Đoài', 'THCS Khê Đoài', 'public-service', 'school', 39, 40, 'thị trấn Khê Thượng Đoài', '1994-09-05'],
  ['mn-doi-cam', 'Trường Mầm non Đồi Cam', 'MN Đồi Cam', 'public-service', 'kindergarten', 24, 25, 'xã Đồi Cam', '1999-11-20'],
  ['trung-tam-y-te', 'Trung tâm Y tế huyện Yên Khê', 'TTYT huyện', 'public-service', 'health', 124, 128, 'thị trấn Khê Thượng Đoài', '1993-02-27'],
  ['nong-truong', 'Công ty TNHH MTV Nông trường Yên Khê', 'Nông trường Yên Khê', 'state-enterprise', 'farming', 165, 171, 'xã Yên Trại', '1995-05-15'],
  ['nuoc-qua-doi-cam', 'Công ty CP Nước quả Đồi Cam', 'Cty Nước quả Đồi Cam', 'private-enterprise', 'factory', 92, 108, 'xã Đồi Cam', '2012-12-12'],
  ['htx-cam-yen-khe', 'Hợp tác xã Cam Yên Khê', 'HTX Cam Yên Khê', 'cooperative', 'farming', 16, 41, 'xã Đồi Cam', '2016-10-20'],
  ['htx-rau-khe-doai', 'Hợp tác xã Rau an toàn Khê Đoài', 'HTX Rau Khê Đoài', 'cooperative', 'farming', 7, 12, 'thị trấn Khê Thượng Đoài', '2011-01-25'],
  ['xe-tai-nong-san', 'Lái xe chở nông sản Yên Khê', 'Lái xe nông sản', 'guild', 'transport', 29, 29, 'thị trấn Khê Thượng Đoài', '2018-05-01'],
]);

import { grassrootsOf } from './grassroots.ts';

/** The far highland district; its officer has just changed and nothing has been passed on yet. */
export const thuongKhe = grassrootsOf('thuong-khe', [
  ['ubnd-huyen', 'Cơ quan UBND huyện Thượng Khê', 'Cơ quan UBND huyện', 'administration', 'office', 69, 71, 'thị trấn Pá Mây', '1993-05-05'],
  ['ubnd-pa-may', 'UBND thị trấn Pá Mây', 'UBND TT Pá Mây', 'administration', 'commune', 20, 21, 'thị trấn Pá Mây', '2006-04-18'],
  ['ubnd-na-sim', 'UBND xã Nà Sim', 'UBND xã Nà Sim', 'administration', 'commune', 17, 18, 'xã Nà Sim', '2006-04-18'],
  ['noi-tru-thuong-khe', 'Trường PTDT nội trú THCS Thượng Khê', 'PTDTNT Thượng Khê', 'public-service', 'school', 33, 34, 'thị trấn Pá Mây', '1994-09-05'],
  ['ban-tru-na-sim', 'Trường PTDT bán trú Tiểu học Nà Sim', 'PTDTBT Nà Sim', 'public-service', 'school', 27, 28, 'xã Nà Sim', '2012-09-05'],
  ['mn-pa-may', 'Trường Mầm non Pá Mây', 'MN Pá Mây', 'public-service', 'kindergarten', 23, 25, 'thị trấn Pá Mây', '2000-10-20'],
  ['trung-tam-y-te', 'Trung tâm Y tế huyện Thượng Khê', 'TTYT huyện', 'public-service', 'health', 91, 95, 'thị trấn Pá Mây', '1994-02-27'],
  ['hat-kiem-lam', 'Hạt Kiểm lâm huyện Thượng Khê', 'Hạt Kiểm lâm', 'administration', 'office', 15, 15, 'thị trấn Pá Mây', '1996-08-19'],
  ['khoang-san-na-sim', 'Công ty CP Khoáng sản Nà Sim', 'Cty Khoáng sản Nà Sim', 'private-enterprise', 'building', 44, 63, 'xã Nà Sim', '2010-07-07'],
  ['htx-duoc-lieu', 'Hợp tác xã Dược liệu Pá Mây', 'HTX Dược liệu Pá Mây', 'cooperative', 'farming', 8, 22, 'thị trấn Pá Mây', '2021-01-15'],
]);

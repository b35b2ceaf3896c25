import { grassrootsOf } from './grassroots.ts';

/** The district with the industrial park on the Lũng Đông plain: Chi's union, the one with the most grassroots unions. */
export const thanhLung = grassrootsOf('thanh-lung', [
  ['ubnd-huyen', 'Cơ quan HĐND và UBND huyện Thanh Lũng', 'Cơ quan UBND huyện', 'administration', 'office', 96, 98, 'thị trấn Lũng Đông', '1994-01-12'],
  ['khoi-dang-doan-the', 'Cơ quan Huyện ủy và các đoàn thể huyện Thanh Lũng', 'Khối Đảng - đoàn thể', 'administration', 'office', 44, 44, 'thị trấn Lũng Đông', '1996-03-05'],
  ['ubnd-lung-dong', 'UBND thị trấn Lũng Đông', 'UBND TT Lũng Đông', 'administration', 'commune', 24, 25, 'thị trấn Lũng Đông', '2004-05-19'],
  ['ubnd-quang-lung', 'UBND xã Quảng Lũng', 'UBND xã Quảng Lũng', 'administration', 'commune', 21, 22, 'xã Quảng Lũng', '2004-06-02'],
  ['ubnd-khe-rao', 'UBND xã Khe Ráo', 'UBND xã Khe Ráo', 'administration', 'commune', 19, 21, 'xã Khe Ráo', '2004-06-09'],
  ['ubnd-dong-gao', 'UBND xã Đồng Gạo', 'UBND xã Đồng Gạo', 'administration', 'commune', 20, 20, 'xã Đồng Gạo', '2004-06-09'],
  ['ban-chi-huy-quan-su', 'Ban Chỉ huy Quân sự huyện Thanh Lũng', 'BCH Quân sự huyện', 'armed-forces', 'barracks', 9, 9, 'thị trấn Lũng Đông', '2008-12-22'],
  ['thcs-lung-dong', 'Trường THCS Lũng Đông', 'THCS Lũng Đông', 'public-service', 'school', 46, 47, 'thị trấn Lũng Đông', '1995-09-05'],
  ['th-quang-lung', 'Trường Tiểu học Quảng Lũng', 'TH Quảng Lũng', 'public-service', 'school', 38, 39, 'xã Quảng Lũng', '1994-09-05'],
  ['th-khe-rao', 'Trường Tiểu học và THCS Khe Ráo', 'TH&THCS Khe Ráo', 'public-service', 'school', 31, 33, 'xã Khe Ráo', '1993-09-05'],
  ['mn-hoa-gao', 'Trường Mầm non Hoa Gạo', 'MN Hoa Gạo', 'public-service', 'kindergarten', 27, 29, 'xã Đồng Gạo', '1998-10-12'],
  ['mn-lung-dong', 'Trường Mầm non Lũng Đông', 'MN Lũng Đông', 'public-service', 'kindergarten', 34, 36, 'thị trấn Lũng Đông', '1993-10-01'],
  ['trung-tam-y-te', 'Trung tâm Y tế huyện Thanh Lũng', 'TTYT huyện', 'public-service', 'health', 168, 174, 'thị trấn Lũng Đông', '1995-02-27'],
  ['trung-tam-van-hoa', 'Trung tâm Văn hóa, Thể thao và Truyền thông huyện Thanh Lũng', 'TT VH-TT-TT', 'public-service', 'office', 17, 18, 'thị trấn Lũng Đông', '2019-07-15'],
  ['may-tan-lung', 'Công ty TNHH May Tân Lũng', 'Cty May Tân Lũng', 'private-enterprise', 'garment', 1243, 1368, 'Khu công nghiệp Lũng Đông', '2011-08-10'],
  ['sanmoru', 'Công ty TNHH Linh kiện Sanmoru Vân Khê', 'Cty Sanmoru', 'foreign-enterprise', 'factory', 1876, 2105, 'Khu công nghiệp Lũng Đông', '2016-04-22'],
  ['bao-bi-lung-tien', 'Công ty CP Bao bì Lũng Tiến', 'Cty Bao bì Lũng Tiến', 'private-enterprise', 'factory', 212, 240, 'Khu công nghiệp Lũng Đông', '2013-05-06'],
  ['giay-haneo', 'Công ty TNHH Giày Haneo Vina', 'Cty Giày Haneo', 'foreign-enterprise', 'garment', 2318, 2590, 'Khu công nghiệp Lũng Đông', '2018-11-30'],
  ['che-thanh-lung', 'Công ty CP Chè Thanh Lũng', 'Cty Chè Thanh Lũng', 'private-enterprise', 'farming', 86, 104, 'xã Quảng Lũng', '2003-01-17'],
  ['go-khe-rao', 'Công ty TNHH Chế biến gỗ Khe Ráo', 'Cty Gỗ Khe Ráo', 'private-enterprise', 'factory', 57, 81, 'xã Khe Ráo', '2015-10-08'],
  ['xay-dung-lung-son', 'Công ty TNHH Xây dựng Lũng Sơn', 'Cty XD Lũng Sơn', 'private-enterprise', 'building', 8, 26, 'thị trấn Lũng Đông', '2017-03-14'],
  ['htx-dong-gao', 'Hợp tác xã Nông nghiệp Đồng Gạo', 'HTX Đồng Gạo', 'cooperative', 'farming', 14, 32, 'xã Đồng Gạo', '2014-07-28'],
  ['mn-sao-lung', 'Trường Mầm non tư thục Sao Lũng', 'MN Sao Lũng', 'private-service', 'kindergarten', 9, 13, 'thị trấn Lũng Đông', '2019-09-20'],
  ['boc-xep-cho-lung', 'Bốc xếp chợ Lũng Đông', 'Bốc xếp chợ Lũng', 'guild', 'porters', 36, 36, 'thị trấn Lũng Đông', '2010-05-01'],
]);

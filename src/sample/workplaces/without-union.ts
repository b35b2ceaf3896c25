import type { FieldOfWork, UnitKindKey } from '../types.ts';

/**
 * One workplace as a row: the union above that looks after it, key, name, kind, field of work, workers, place, first day known; and, for a
 * few, the key of a neighbour's union that covers it as well.
 */
export type BareRow = readonly [caretakerKey: string, key: string, name: string, kind: UnitKindKey, field: FieldOfWork, workers: number, place: string, from: string, unionKey: string | null];

/** Workplaces without a union of their own: where unions are still to be founded. */
export const bareRows: readonly BareRow[] = [
  ['hoa-lam', 'may-phuong-anh', 'Công ty TNHH May mặc Phượng Ảnh', 'private-enterprise', 'garment', 86, 'phường Trung Lâm', '2019-03-11', null],
  ['hoa-lam', 'sieu-thi-lam-mart', 'Công ty TNHH Siêu thị Lâm Mart', 'private-enterprise', 'trade', 64, 'phường Bến Đá Xanh', '2020-10-02', null],
  ['hoa-lam', 'nha-hang-suoi-goi', 'Công ty TNHH Nhà hàng Suối Gọi', 'private-enterprise', 'trade', 28, 'phường Trung Lâm', '2018-05-19', null],
  ['hoa-lam', 'phan-mem-lamtech', 'Công ty CP Phần mềm Lamtech', 'private-enterprise', 'office', 37, 'phường Trung Lâm', '2021-08-16', null],
  ['hoa-lam', 'mn-sao-khue', 'Trường Mầm non tư thục Sao Khuê', 'private-service', 'kindergarten', 23, 'phường Bến Đá Xanh', '2021-09-05', null],
  ['hoa-lam', 'nhua-nam-lam', 'Công ty TNHH Nhựa Nam Lâm', 'private-enterprise', 'factory', 142, 'Cụm công nghiệp Nam Lâm', '2017-11-28', null],
  ['hoa-lam', 'giat-la-trang', 'Hộ kinh doanh Giặt là Trắng Tinh', 'private-enterprise', 'trade', 6, 'phường Trung Lâm', '2022-01-10', null],
  ['hoa-lam', 'quang-cao-song-lam', 'Công ty TNHH Quảng cáo Sóng Lâm', 'private-enterprise', 'office', 8, 'phường Trung Lâm', '2020-02-24', null],
  ['hoa-lam', 'taxi-hoa-lam', 'Công ty CP Taxi Hòa Lâm', 'private-enterprise', 'transport', 118, 'phường Bến Đá Xanh', '2016-07-01', null],
  ['hoa-lam', 'nha-thuoc-tam-duc', 'Công ty TNHH Nhà thuốc Tâm Đức Lâm', 'private-enterprise', 'health', 17, 'phường Trung Lâm', '2019-12-12', null],
  ['hoa-lam', 'kho-lam-khe', 'Xí nghiệp Kho Lâm Khê', 'private-enterprise', 'building', 9, 'phường Trung Lâm', '2015-06-15', 'tu-van-lam-khe'],
  ['ben-ngoc', 'thuy-san-vuc-trang', 'Công ty TNHH Chế biến thủy sản Vực Trăng', 'private-enterprise', 'factory', 96, 'phường Vực Trăng', '2019-04-25', null],
  ['ben-ngoc', 'det-bao-ngoc-luy', 'Công ty TNHH Dệt bao Ngọc Lũy', 'private-enterprise', 'garment', 173, 'Cụm công nghiệp Ngọc Lũy', '2018-09-09', null],
  ['ben-ngoc', 'linh-kien-asagiri', 'Công ty TNHH Linh kiện Asagiri', 'foreign-enterprise', 'factory', 412, 'Cụm công nghiệp Ngọc Lũy', '2021-03-15', null],
  ['ben-ngoc', 'van-tai-thuy-song-ngoc', 'Công ty CP Vận tải thủy sông Ngọc', 'private-enterprise', 'transport', 31, 'phường Vực Trăng', '2014-12-01', null],
  ['ben-ngoc', 'co-khi-ben-ngoc', 'Công ty TNHH Cơ khí Bến Ngọc', 'private-enterprise', 'factory', 22, 'phường Ngọc Sơn Hạ', '2017-02-14', null],
  ['ben-ngoc', 'homestay-ben-song', 'Công ty TNHH Du lịch Bến Sông', 'private-enterprise', 'trade', 11, 'phường Vực Trăng', '2022-06-20', null],
  ['ben-ngoc', 'cay-xang-so-3', 'Cửa hàng xăng dầu số 3 Ngọc Lũy', 'private-enterprise', 'trade', 5, 'xã Ngọc Lũy', '2018-08-08', 'xang-dau-ben-ngoc'],
  ['ben-ngoc', 'htx-dua-ngoc-luy', 'Hợp tác xã Dưa Ngọc Lũy', 'cooperative', 'farming', 14, 'xã Ngọc Lũy', '2020-03-03', null],
  ['thanh-lung', 'may-lung-dong', 'Công ty TNHH May Lũng Đông Hưng', 'private-enterprise', 'garment', 268, 'thị trấn Lũng Đông', '2019-10-21', null],
  ['thanh-lung', 'go-lung-tay', 'Công ty TNHH Gỗ ghép Lũng Tây', 'private-enterprise', 'factory', 124, 'thị trấn Lũng Đông', '2018-03-30', null],
  ['thanh-lung', 'giay-minato', 'Công ty TNHH Giày Minato Vân Khê', 'foreign-enterprise', 'garment', 735, 'thị trấn Lũng Đông', '2022-05-11', null],
  ['thanh-lung', 'thuc-an-chan-nuoi', 'Công ty CP Thức ăn chăn nuôi Lũng Phát', 'private-enterprise', 'factory', 58, 'thị trấn Lũng Đông', '2020-07-17', null],
  ['thanh-lung', 'khach-san-lung-dong', 'Công ty TNHH Khách sạn Lũng Đông', 'private-enterprise', 'trade', 19, 'thị trấn Lũng Đông', '2021-01-25', null],
  ['thanh-lung', 'co-dien-lung-phong', 'Công ty TNHH Cơ điện Lũng Phong', 'private-enterprise', 'building', 26, 'thị trấn Lũng Đông', '2019-06-06', null],
  ['thanh-lung', 'nuoc-da-lung', 'Cơ sở Nước đá Lũng Xanh', 'private-enterprise', 'factory', 7, 'thị trấn Lũng Đông', '2016-04-04', null],
  ['thanh-lung', 'mn-hoa-sim', 'Trường Mầm non tư thục Hoa Sim', 'private-service', 'kindergarten', 16, 'thị trấn Lũng Đông', '2020-08-25', null],
  ['thanh-lung', 'logistics-lung-dong', 'Công ty CP Giao nhận Lũng Đông', 'private-enterprise', 'transport', 83, 'thị trấn Lũng Đông', '2021-11-02', null],
  ['thanh-lung', 'htx-rau-lung', 'Hợp tác xã Rau Lũng Đông', 'cooperative', 'farming', 21, 'thị trấn Lũng Đông', '2018-02-20', null],
  ['thanh-lung', 'suat-an-lung-tien', 'Công ty TNHH Suất ăn Lũng Tiến', 'private-enterprise', 'trade', 44, 'thị trấn Lũng Đông', '2022-03-07', null],
  ['yen-khe', 'che-khe-doai', 'Công ty TNHH Chè Khê Đoài', 'private-enterprise', 'factory', 53, 'thị trấn Khê Thượng Đoài', '2016-03-18', null],
  ['yen-khe', 'cam-say-doi-cam', 'Công ty CP Cam sấy Đồi Cam', 'private-enterprise', 'factory', 34, 'xã Đồi Cam', '2020-11-11', null],
  ['yen-khe', 'xay-dung-yen-trai', 'Công ty TNHH Xây dựng Yên Trại', 'private-enterprise', 'building', 18, 'xã Yên Trại', '2017-09-27', null],
  ['yen-khe', 'htx-che-yen-trai', 'Hợp tác xã Chè Yên Trại', 'cooperative', 'farming', 12, 'xã Yên Trại', '2019-05-05', null],
  ['yen-khe', 'van-tai-khe-doai', 'Công ty TNHH Vận tải Khê Đoài', 'private-enterprise', 'transport', 9, 'thị trấn Khê Thượng Đoài', '2021-04-19', null],
  ['yen-khe', 'may-yen-khe', 'Công ty TNHH May Yên Khê', 'private-enterprise', 'garment', 207, 'thị trấn Khê Thượng Đoài', '2022-10-10', null],
  ['phong-van', 'du-lich-deo-gio', 'Công ty TNHH Du lịch Đèo Gió', 'private-enterprise', 'trade', 13, 'xã Đèo Gió Ngàn', '2021-05-30', null],
  ['phong-van', 'go-van-linh', 'Công ty TNHH Gỗ Vân Lĩnh', 'private-enterprise', 'factory', 46, 'thị trấn Vân Lĩnh Hạ', '2018-12-03', null],
  ['phong-van', 'duoc-lieu-suoi-mo', 'Công ty CP Dược liệu Suối Mơ', 'private-enterprise', 'farming', 27, 'xã Suối Mơ Vàng', '2020-06-14', null],
  ['phong-van', 'cua-hang-vat-tu', 'Công ty TNHH Vật tư Vân Lĩnh', 'private-enterprise', 'trade', 8, 'thị trấn Vân Lĩnh Hạ', '2019-09-16', null],
  ['thuong-khe', 'khoang-san-thuong-khe', 'Công ty CP Khoáng sản Thượng Khê', 'private-enterprise', 'building', 72, 'huyện Thượng Khê', '2017-06-22', null],
  ['thuong-khe', 'que-thuong-khe', 'Công ty TNHH Tinh dầu quế Thượng Khê', 'private-enterprise', 'factory', 24, 'huyện Thượng Khê', '2021-02-08', null],
  ['thuong-khe', 'htx-ong-rung', 'Hợp tác xã Ong rừng Thượng Khê', 'cooperative', 'farming', 10, 'huyện Thượng Khê', '2020-04-27', null],
  ['thuong-khe', 'xay-lap-khe-nui', 'Công ty TNHH Xây lắp Khe Núi', 'private-enterprise', 'building', 33, 'huyện Thượng Khê', '2018-10-15', null],
];

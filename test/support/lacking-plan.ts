/** A plan of our own that names a form, an annex and an outline, and holds only the annex; its deadlines clash. */
export const LACKING_PLAN = `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
LIÊN ĐOÀN LAO ĐỘNG TỈNH VÂN KHÊ

Số: 21/KH-LĐLĐ

Vân Khê, ngày 01 tháng 7 năm 2024

KẾ HOẠCH

Sơ kết phong trào tự học của cán bộ công đoàn

I. YÊU CẦU

1. Việc sơ kết thực hiện từ công đoàn cơ sở trở lên, gọn, có số liệu.

2. Số lớp đã mở thống kê theo từng năm (theo Biểu mẫu số 01 kèm theo), danh sách giảng viên ghi vào Phụ lục 02.

(có gợi ý đề cương báo cáo kèm theo)

II. TỔ CHỨC THỰC HIỆN

1. LĐLĐ tỉnh

- Ban Tổ chức phối hợp với Sở Nội vụ tổng hợp kết quả, trình Ban Thường vụ trước ngày 20/9/2024.

2. Công đoàn cấp trên trực tiếp cơ sở và Công đoàn cơ sở

- Gửi báo cáo sơ kết về LĐLĐ tỉnh (qua Ban Tổ chức) trước ngày 30/8/2024.

Quá trình thực hiện, nếu có vướng mắc đề nghị liên hệ Ban Tổ chức LĐLĐ tỉnh, số điện thoại 0290.3812.345 (đ/c Mây).

Nơi nhận:
- Thường trực Tỉnh ủy (để b/c);
- LĐLĐ các huyện, thành phố;
- Lưu: VT, ToC.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH

Lò Văn Khê


PHỤ LỤC 02

Danh sách giảng viên kiêm chức`;

/** The outline that it lacks, as it comes later. */
export const LATE_OUTLINE = 'ĐỀ CƯƠNG\n\nBáo cáo sơ kết phong trào tự học\n\nI. TÌNH HÌNH\n\n- Thuận lợi\n\nII. KIẾN NGHỊ\n';

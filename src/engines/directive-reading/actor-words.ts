/** The words by which actors are recognised: how their names begin, what only looks like one, where they end. */

/** Words with which the name of an organisation, a body or a post begins. */
export const heads: readonly string[] = [
  'Liên đoàn Lao động', 'LĐLĐ', 'Tổng Liên đoàn', 'Tổng LĐLĐ', 'TLĐ', 'Công đoàn', 'CĐCS', 'CĐN', 'CĐ', 'Nghiệp đoàn', 'Ban',
  'Văn phòng', 'Ủy ban', 'Uỷ ban', 'UBND', 'HĐND', 'UBKT', 'UBMTTQ', 'Hội đồng', 'Sở', 'Bộ', 'Tỉnh ủy', 'Tỉnh uỷ', 'Thành ủy',
  'Thành uỷ', 'Huyện ủy', 'Huyện uỷ', 'Quận ủy', 'Đảng ủy', 'Đảng uỷ', 'Đảng đoàn', 'Cấp ủy', 'Cấp uỷ', 'Chi bộ', 'Đảng bộ',
  'Đoàn Chủ tịch', 'Hội', 'Hiệp hội', 'Liên minh', 'Liên hiệp', 'Ngân hàng', 'Bảo hiểm xã hội', 'BHXH', 'Công an', 'Báo', 'Đài',
  'Cổng thông tin', 'Trường', 'Trung tâm', 'Thủ trưởng', 'Chủ tịch', 'Giám đốc', 'Bí thư', 'Mặt trận', 'MTTQ', 'Thường trực', 'Viện',
  'Tòa án', 'Toà án', 'Chi cục', 'Cục', 'Vụ', 'Tổ công đoàn', 'Tổ công tác', 'Tổ giúp việc', 'Tổ thư ký', 'Tiểu ban', 'Cơ quan',
  'Đơn vị', 'Doanh nghiệp', 'Người sử dụng lao động', 'Người đứng đầu', 'Đoàn Thanh niên', 'Đoàn thanh niên', 'Đoàn TNCS', 'Tỉnh đoàn',
  'Thành đoàn', 'Phòng', 'Bưu điện', 'Kho bạc', 'Thuế', 'Thanh tra', 'Bệnh viện', 'Học viện', 'Bộ đội', 'Bộ Chỉ huy', 'Quỹ',
  'Nhà Văn hóa', 'Nhà văn hóa', 'Khối thi đua', 'Cụm thi đua', 'Kế toán', 'Chính quyền', 'Chính phủ', 'Quốc hội', 'Đoàn kiểm tra',
  'Đoàn viên Ủy ban', 'BTV', 'BCH', 'Công ty', 'Tổng công ty', 'Tập đoàn', 'KCN', 'BQL', 'VKSND', 'TAND', 'NHNN', 'Tổ chức công đoàn', 'Đ/c', 'Đồng chí',
];
/** Kinds of bodies of which `các …` speaks as one actor. */
export const collective: readonly string[] = [
  'ban', 'đơn vị', 'cơ quan', 'cấp công đoàn', 'cấp ủy', 'cấp uỷ', 'cấp', 'sở', 'bộ', 'tổ chức', 'doanh nghiệp', 'địa phương',
  'công đoàn', 'LĐLĐ', 'liên đoàn', 'Liên đoàn Lao động', 'hội', 'đoàn thể', 'phòng', 'xã', 'trường', 'ngành', 'huyện', 'ngân hàng',
  'CĐCS', 'CĐ', 'đồng chí', 'tiểu ban', 'cụm', 'khối', 'chi bộ', 'thành viên', 'tổ', 'cơ sở', 'nhà trường', 'tỉnh', 'quận', 'phường',
  'ủy viên', 'đảng ủy', 'nghiệp đoàn', 'ban chấp hành', 'ban thường vụ', 'Ban', 'Công đoàn', 'Sở', 'thủ trưởng', 'chủ tịch', 'hiệp hội',
  'chủ đầu tư', 'văn phòng', 'nhà văn hóa', 'cơ sở giáo dục', 'cơ quan báo chí', 'viện',
];
/** Words that begin like an actor and are none. */
export const impostors = /^(?:Ban hành|Ban đầu|Bộ tiêu chí|Bộ luật|Bộ máy|Bộ nhận diện|Hội nghị|Hội thảo|Hội viên|Hội chợ|Hội thi|Hội nhập|Hội họp|Đoàn viên(?! Ủy)|Báo cáo|Trường hợp|Phòng,? chống|Phòng ngừa|Cục bộ|Viện dẫn|Viện trợ|Vụ việc|Đơn vị tính|Đài thọ|Thuế suất|Cấp ủy viên|Doanh nghiệp hóa|Công đoàn phí|Ban giao|Thanh tra,|Kế toán,|Chi bộ,)(?![\p{L}])/iu;
/** Verbs and adverbs before which an actor's name ends and its work begins. */
export const verbs: readonly string[] = [
  'tổ chức', 'xây dựng', 'triển khai', 'phụ trách', 'thực hiện', 'tham mưu', 'hướng dẫn', 'chỉ đạo', 'phối hợp', 'chủ trì', 'chủ động', 'kiểm tra',
  'giám sát', 'theo dõi', 'đôn đốc', 'tổng hợp', 'báo cáo', 'gửi', 'nộp', 'trình', 'ban hành', 'rà soát', 'tăng cường', 'đẩy mạnh',
  'tập trung', 'tiếp tục', 'tuyên truyền', 'phổ biến', 'quán triệt', 'vận động', 'bố trí', 'cân đối', 'thẩm định', 'đề xuất', 'cung cấp',
  'hỗ trợ', 'tiến hành', 'căn cứ', 'trên cơ sở', 'theo', 'tùy theo', 'tuỳ theo', 'có trách nhiệm', 'chịu trách nhiệm', 'có văn bản',
  'có kế hoạch', 'có biện pháp', 'có giải pháp', 'có phương án', 'có nhiệm vụ', 'có thể', 'giúp', 'cử', 'lập', 'hoàn thành',
  'hoàn thiện', 'đăng tải', 'đưa', 'lồng ghép', 'nghiên cứu', 'quan tâm', 'tạo điều kiện', 'đăng ký', 'chuẩn bị', 'phân công', 'yêu cầu',
  'đề nghị', 'khảo sát', 'đánh giá', 'sơ kết', 'tổng kết', 'nâng cao', 'định kỳ', 'kịp thời', 'thường xuyên', 'tích cực', 'cụ thể hóa',
  'bảo đảm', 'đảm bảo', 'tham gia', 'giao', 'là', 'sử dụng', 'phát động', 'biên soạn', 'trong phạm vi', 'liên hệ', 'phản ánh',
  'thành lập', 'huy động', 'lựa chọn', 'quyết định', 'nắm', 'thông báo', 'đăng', 'duy trì', 'phát huy', 'xem xét', 'dự toán', 'mở',
  'ký kết', 'ký', 'sắp xếp', 'bồi dưỡng', 'đào tạo', 'tập huấn', 'khuyến khích', 'cần', 'phải', 'sẽ', 'hằng năm', 'hàng năm',
  'chậm nhất', 'trước', 'nghiêm túc', 'phấn đấu', 'công nhận', 'ưu tiên', 'khai thác', 'đổi mới', 'định hướng', 'tư vấn', 'giới thiệu',
  'xác định', 'thống nhất', 'cập nhật', 'thu thập', 'tiếp nhận', 'làm tốt', 'thẩm tra', 'khen thưởng', 'biểu dương', 'đầu tư', 'phân bổ',
  'cấp phát', 'quy định', 'nêu', 'giải quyết', 'xử lý', 'hoàn chỉnh', 'đối thoại', 'chuyển', 'lấy ý kiến', 'thông qua', 'in ấn',
  'phát hành', 'tuyển chọn', 'chấm điểm', 'bình xét', 'tự', 'quyết toán', 'thanh toán', 'chi trả', 'chỉ định', 'khẩn trương',
  'đồng thời', 'áp dụng', 'được giao', 'được phân công', 'quản lý trực tiếp', 'góp ý', 'tiếp thu', 'tham dự', 'cụ thể', 'để', 'nhằm',
  'khi', 'phát triển', 'không', 'bầu', 'gồm', 'có từ', 'có dưới', 'có trên', 'thu hút', 'kêu gọi', 'rà', 'nhân rộng', 'thúc đẩy',
  'kiện toàn', 'củng cố', 'hoạt động', 'vận dụng', 'xét', 'đôn', 'chăm lo', 'thăm', 'ghi', 'bám sát', 'làm việc', 'làm', 'chấp hành',
  'viết', 'trao đổi', 'đọc', 'điền', 'chọn', 'soạn thảo', 'dự thảo', 'chịu', 'trả lời', 'công bố', 'công khai', 'niêm yết', 'bảo vệ',
  'đại diện', 'thương lượng', 'làm việc với',
];

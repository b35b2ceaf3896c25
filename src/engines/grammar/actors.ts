export interface ActorRow {
  readonly sort: string;
  /** Words with which names of this sort begin. */
  readonly heads: readonly string[];
  /** Sentences of an organisation part, each with the actor that is given something to do. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Words with which the name of an organisation, a body or a post begins. */
export const actorTable: readonly ActorRow[] = [
  {
    sort: 'trade unions',
    heads: ['Liên đoàn Lao động', 'LĐLĐ', 'Tổng Liên đoàn', 'Tổng LĐLĐ', 'TLĐ', 'Công đoàn', 'CĐCS', 'CĐN', 'CĐ', 'Nghiệp đoàn', 'Tổ công đoàn', 'Tổ chức công đoàn', 'Hai ngành', 'Hai bên', 'Hai cơ quan', 'Hai đơn vị',
      'Đoàn Chủ tịch', 'UBKT', 'Ủy ban kiểm tra', 'Ban kiểm tra', 'Ban thanh tra', 'Ban vận động', 'Ban tổ chức', 'Nhà Văn hóa', 'Nhà văn hóa', 'BTV', 'BCH'],
    examples: {
      'Công đoàn ngành Y tế tổ chức hai lớp tập huấn trong năm.': 'Công đoàn ngành Y tế',
      'LĐLĐ các huyện, thành phố xây dựng kế hoạch của cấp mình.': 'LĐLĐ các huyện, thành phố',
      'CĐCS tổ chức hội nghị người lao động.': 'CĐCS',
    },
  },
  {
    sort: 'bodies and departments of an office',
    heads: ['Ban', 'Văn phòng', 'Hội đồng', 'Phòng', 'Tổ công tác', 'Tổ giúp việc', 'Tổ thư ký', 'Tiểu ban', 'Cơ quan', 'Đơn vị', 'Quỹ', 'Khối thi đua', 'Cụm thi đua', 'Kế toán', 'Đoàn kiểm tra', 'Đoàn viên Ủy ban', 'BQL'],
    examples: {
      'Ban Tổ chức tham mưu kiểm tra, đôn đốc việc thực hiện.': 'Ban Tổ chức',
      'Giao Văn phòng, Ban Tài chính bố trí kinh phí.': 'Văn phòng, Ban Tài chính',
    },
  },
  {
    sort: 'the Party',
    heads: ['Tỉnh ủy', 'Tỉnh uỷ', 'Thành ủy', 'Thành uỷ', 'Huyện ủy', 'Huyện uỷ', 'Quận ủy', 'Đảng ủy', 'Đảng uỷ', 'Đảng đoàn', 'Cấp ủy', 'Cấp uỷ', 'Chi bộ', 'Đảng bộ'],
    examples: { 'Đảng ủy các xã lãnh đạo việc học tập nghị quyết.': 'Đảng ủy các xã' },
  },
  {
    sort: 'the State',
    heads: ['Ủy ban', 'Uỷ ban', 'UBND', 'HĐND', 'UBMTTQ', 'Sở', 'Bộ', 'Chi cục', 'Cục', 'Vụ', 'Viện', 'Tòa án', 'Toà án', 'Công an', 'Bưu điện', 'Kho bạc', 'Thuế', 'Thanh tra',
      'Chính quyền', 'Chính phủ', 'Quốc hội', 'Bộ đội', 'Bộ Chỉ huy', 'Bảo hiểm xã hội', 'BHXH', 'VKSND', 'TAND', 'NHNN'],
    examples: {
      'Sở Nội vụ chủ trì, phối hợp với các sở hướng dẫn thực hiện.': 'Sở Nội vụ',
      'UBND các xã, phường bố trí ngân sách.': 'UBND các xã, phường',
    },
  },
  {
    sort: 'associations and the front',
    heads: ['Hội', 'Hiệp hội', 'Liên minh', 'Liên hiệp', 'Mặt trận', 'MTTQ', 'Đoàn Thanh niên', 'Đoàn thanh niên', 'Đoàn TNCS', 'Đoàn trực thuộc', 'Đoàn các', 'Đoàn xã', 'Đoàn phường', 'Đoàn Khối', 'Đoàn khối', 'Đoàn trường', 'Tỉnh đoàn', 'Thành đoàn', 'Thường trực'],
    examples: { 'Hội Liên hiệp Phụ nữ tỉnh vận động hội viên tham gia.': 'Hội Liên hiệp Phụ nữ tỉnh' },
  },
  {
    sort: 'enterprises, schools, the press',
    heads: ['Doanh nghiệp', 'Người sử dụng lao động', 'Công ty', 'Tổng công ty', 'Tập đoàn', 'KCN', 'Ngân hàng', 'Trường', 'Trung tâm', 'Bệnh viện', 'Học viện', 'Trạm Y tế', 'Trạm', 'Bảo tàng', 'Thư viện', 'Chi nhánh', 'Nhà máy', 'Xí nghiệp', 'Hợp tác xã', 'Báo', 'Đài', 'Cổng thông tin'],
    examples: { 'Báo Lao động và Đời sống mở chuyên mục về phong trào.': 'Báo Lao động và Đời sống' },
  },
  {
    sort: 'posts and persons',
    heads: ['Thủ trưởng', 'Chủ tịch', 'Giám đốc', 'Bí thư', 'Người đứng đầu', 'Đ/c', 'Đồng chí'],
    examples: { 'Đồng chí Trưởng ban Tổ chức chịu trách nhiệm theo dõi.': 'Đồng chí Trưởng ban Tổ chức' },
  },
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
export const impostors = /^(?:Ban hành|Ban đầu|Bộ tiêu chí|Bộ luật|Bộ máy|Bộ nhận diện|Hội nghị|Hội thảo|Hội viên|Hội chợ|Hội thi|Hội nhập|Hội họp|Đoàn viên(?! Ủy)|Báo cáo|Trường hợp|Phòng,? chống|Phòng ngừa|Cục bộ|Viện dẫn|Viện trợ|Vụ việc|Đơn vị tính|Đài thọ|Thuế suất|Cấp ủy viên|Doanh nghiệp hóa|Công đoàn phí|Ban giao|Thanh tra,|Kế toán,|Chi bộ,|Báo chí|Thường trực giúp|Trường hợp|Đội ngũ|Tổ chức (?:thực hiện|triển khai|tuyên truyền|hội nghị|các|tốt|sơ kết|tổng kết))(?![\p{L}])/iu;
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
  'đại diện', 'thương lượng', 'làm việc với', 'lãnh đạo', 'điều hành', 'điều phối', 'cam kết', 'kiến nghị', 'gắn', 'kết hợp', 'kết nối', 'khắc phục',
  'phát hiện', 'ngăn chặn', 'đấu tranh', 'xác minh', 'khơi dậy', 'truyền thông', 'cấp phép', 'rút kinh nghiệm', 'nhắc nhở', 'phê duyệt', 'chấn chỉnh',
  'giải ngân', 'tham vấn', 'gặp gỡ', 'trao', 'tặng', 'vinh danh', 'tôn vinh', 'hưởng ứng', 'đồng hành', 'tài trợ', 'ủng hộ', 'đảm nhiệm', 'gương mẫu',
  'nêu cao', 'mở rộng', 'cải thiện', 'số hóa', 'tích hợp', 'chia sẻ', 'vận hành', 'trang bị', 'mua sắm', 'nghiệm thu', 'phân tích', 'dự báo', 'thống kê',
  'đối chiếu', 'lưu trữ', 'ứng dụng', 'thử nghiệm', 'tháo gỡ', 'khuyến cáo', 'cảnh báo', 'tuyển dụng', 'bổ nhiệm', 'điều động', 'trợ giúp', 'động viên',
  'cổ vũ', 'thi hành', 'học tập', 'đề ra', 'bàn giao', 'rút ngắn', 'dành', 'hiệp thương',
];

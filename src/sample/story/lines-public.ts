import type { FieldLines } from './lines.ts';

export const kindergarten: FieldLines = {
  life: [
    'Các cô làm việc từ 6 giờ 30 sáng đến 5 giờ chiều, nhiều hôm trực trưa không có chế độ; lương và phụ cấp được chi trả đúng kỳ.',
    'Nhà trường còn thiếu giáo viên so với định mức nên mỗi lớp thường chỉ có một cô rưỡi; thu nhập của nhân viên nấu ăn hợp đồng còn thấp.',
  ],
  welfare: [
    'Công đoàn cùng nhà trường lắp thêm giường gấp và quạt cho phòng nghỉ của cô trực trưa.',
    'Công đoàn đề nghị và được chi hỗ trợ tiền trực trưa cho tổ nuôi dưỡng từ tháng 3.',
  ],
  drive: [
    'Hội thi đồ chơi tự làm từ vật liệu bỏ đi có 26 bộ sản phẩm, nhiều bộ được đưa vào góc chơi của lớp.',
    'Các tổ thi trang trí sân vườn, làm thêm vườn rau cho bếp ăn của trẻ.',
  ],
  weak: [
    'Buổi sinh hoạt công đoàn hay bị dời vì các cô không rời lớp được; ban chấp hành chưa tìm được giờ họp ổn định.',
    'Việc ghi chép sổ sách công đoàn còn dồn vào cuối quý do người làm công đoàn kiêm nhiệm nhiều việc.',
  ],
  next: [
    'Chuẩn bị đón trẻ đầu năm học, phân công cô có kinh nghiệm kèm giáo viên mới.',
    'Đề xuất khám sức khỏe định kỳ cho chị em trước khai giảng.',
  ],
  ask: [
    'Đề nghị công đoàn cấp trên có ý kiến với Phòng Giáo dục và Đào tạo về biên chế nhân viên nấu ăn.',
    'Đề nghị hướng dẫn thống nhất mức hỗ trợ trực trưa cho giáo viên mầm non.',
  ],
};

export const school: FieldLines = {
  life: [
    'Lương, phụ cấp đứng lớp và bảo hiểm được thực hiện đầy đủ; một số thầy cô ở xa phải thuê trọ hoặc ở nhà công vụ đã cũ.',
    'Đội ngũ ổn định, đa số thầy cô yên tâm công tác; ba giáo viên dạy liên trường phải đi lại trên 15 km mỗi ngày.',
    'Giáo viên tập trung cho thi cuối cấp và tuyển sinh, khối lượng việc tăng vào tháng 5, tháng 6; chế độ dạy thêm giờ được thanh toán trước hè.',
  ],
  welfare: [
    'Quỹ “Giúp bạn lúc khó” của trường đã giúp hai đoàn viên điều trị bệnh dài ngày.',
    'Dịp Tết, công đoàn gói bánh chưng tại trường, mỗi đoàn viên có một phần quà mang về.',
  ],
  drive: [
    'Tổ chuyên môn và tổ công đoàn cùng dự giờ, góp ý; có 11 sáng kiến được công nhận cấp trường.',
    'Hội thao chào mừng 26/3 có giải bóng chuyền hơi và kéo co giữa các tổ, gần như toàn bộ thầy cô tham gia.',
  ],
  weak: [
    'Sinh hoạt tổ công đoàn còn lẫn với họp chuyên môn, ý kiến về đời sống ít được ghi lại.',
    'Chưa duy trì được góc đọc sách công đoàn; việc tuyên truyền chủ yếu qua nhóm Zalo.',
  ],
  next: [
    'Phối hợp tổ chức hội nghị viên chức đầu năm học, công khai quy chế chi tiêu nội bộ.',
    'Vận động thầy cô tự học công nghệ thông tin, soạn kho học liệu dùng chung.',
  ],
  ask: [
    'Đề nghị sửa chữa nhà công vụ cho giáo viên ở xa trước mùa mưa.',
    'Đề nghị cấp trên mở lớp bồi dưỡng cho tổ trưởng công đoàn trường học vào dịp hè.',
  ],
};

export const health: FieldLines = {
  life: [
    'Khối lượng trực tăng do thiếu bác sĩ, bình quân mỗi người trực 6 phiên một tháng; phụ cấp trực được chi theo quy định nhưng còn chậm.',
    'Thu nhập tăng thêm giảm so với cùng kỳ do nguồn thu chưa ổn định; anh chị em vẫn giữ nền nếp chuyên môn.',
  ],
  welfare: [
    'Công đoàn tổ chức bữa ăn nhẹ cho ca trực đêm và bố trí lại phòng nghỉ giữa ca.',
    'Thăm hỏi kịp thời hai điều dưỡng bị phơi nhiễm khi làm nhiệm vụ, phối hợp làm hồ sơ hưởng chế độ.',
  ],
  drive: [
    'Các khoa đăng ký mô hình “Một khoa, một cải tiến”, đã rút ngắn thời gian chờ lấy mẫu xét nghiệm.',
    'Ngày hội hiến máu do công đoàn phối hợp tổ chức thu được hơn 60 đơn vị máu.',
  ],
  weak: [
    'Khó tập trung đông đủ đoàn viên vì lịch trực; nhiều nội dung phải phổ biến qua bảng tin khoa.',
    'Công tác theo dõi kiến nghị của đoàn viên chưa có sổ riêng, trả lời còn chậm.',
  ],
  next: [
    'Kiểm tra việc thực hiện chế độ trực, phụ cấp độc hại ở các khoa.',
    'Tập huấn kỹ năng giao tiếp với người bệnh cho điều dưỡng mới.',
  ],
  ask: [
    'Kiến nghị với cấp có thẩm quyền sớm cấp đủ phụ cấp ưu đãi nghề cho viên chức y tế dự phòng.',
    'Đề nghị công đoàn cấp trên hỗ trợ trang bị phòng nghỉ cho ca trực.',
  ],
};

export const commune: FieldLines = {
  life: [
    'Cán bộ, công chức có việc làm ổn định; người hoạt động không chuyên trách ở thôn còn phụ cấp thấp, phải làm thêm nghề nông.',
    'Một số công chức kiêm hai đến ba mảng việc, phải làm thêm ngoài giờ trong đợt rà soát đất đai; tiền lương được trả đúng ngày.',
  ],
  welfare: [
    'Công đoàn giúp ngày công sửa mái nhà cho một đoàn viên bị tốc mái sau trận lốc tháng 4.',
    'Tổ chức thăm cán bộ hưu trí của Ủy ban và gia đình đoàn viên có con nhỏ nằm viện.',
  ],
  drive: [
    'Đoàn viên bộ phận một cửa đăng ký không để hồ sơ trễ hẹn, sáu tháng qua chỉ có 04 hồ sơ quá hạn.',
    'Đoàn viên tham gia làm 1,2 km đường hoa và dọn vệ sinh kênh mương cùng bà con.',
  ],
  weak: [
    'Sinh hoạt công đoàn chưa đều do họp hành nhiều, có tháng phải ghép với họp cơ quan.',
    'Ban chấp hành mới kiện toàn, còn lúng túng trong việc lập dự toán và sổ sách.',
  ],
  next: [
    'Giữ nền nếp tiếp dân, mỗi tổ đăng ký một việc làm có ích cho thôn.',
    'Rà soát đoàn viên khó khăn để đề nghị hỗ trợ nhà ở.',
  ],
  ask: [
    'Đề nghị hướng dẫn chế độ công đoàn phí đối với người hoạt động không chuyên trách.',
    'Đề nghị cấp trên hỗ trợ kinh phí cho hoạt động thể thao ở xã vùng sâu.',
  ],
};

export const office: FieldLines = {
  life: [
    'Đội ngũ ổn định, thu nhập bảo đảm theo quy định; khối lượng việc tăng do thiếu biên chế ở hai bộ phận.',
    'Cơ quan chi trả lương đúng hạn, thu nhập tăng thêm từ khoản tiết kiệm được công khai theo quý.',
  ],
  welfare: [
    'Công đoàn đề nghị và cơ quan đã thay lại hệ thống chiếu sáng, ghế ngồi cho bộ phận trực tiếp nhận hồ sơ.',
    'Thăm hỏi gia đình đoàn viên có việc hiếu, hỉ; tặng quà 1/6 cho con của đoàn viên học giỏi.',
  ],
  drive: [
    'Các phòng thi đua số hóa hồ sơ, đến hết tháng 5 đã số hóa được hơn một nửa kho lưu trữ.',
    'Giải cầu lông và bóng bàn nội bộ thu hút đông đoàn viên, tạo không khí vui sau giờ làm.',
  ],
  weak: [
    'Hình thức sinh hoạt chưa mới, đoàn viên trẻ ít phát biểu.',
    'Việc giám sát thực hiện quy chế chi tiêu nội bộ mới dừng ở góp ý tại hội nghị.',
  ],
  next: [
    'Tổ chức buổi trao đổi về văn hóa công sở và kỹ năng xử lý công việc trên môi trường điện tử.',
    'Hoàn thành việc cập nhật thông tin đoàn viên trên phần mềm.',
  ],
  ask: [
    'Đề nghị cấp trên mở lớp tập huấn về ứng dụng công nghệ cho cán bộ công đoàn kiêm nhiệm.',
    'Không có kiến nghị.',
  ],
};

export const barracks: FieldLines = {
  life: [
    'Công nhân viên yên tâm công tác, chế độ tiền lương, quân trang được bảo đảm; một số gia đình ở xa đơn vị.',
    'Việc làm ổn định; bếp ăn tập thể giữ được mức ăn theo quy định.',
  ],
  welfare: [
    'Công đoàn cùng chỉ huy thăm gia đình hai đoàn viên có bố mẹ già yếu.',
    'Trích quỹ tặng quà nhân ngày Quốc tế Lao động cho toàn bộ đoàn viên.',
  ],
  drive: [
    'Đoàn viên cải tiến giá để trang bị, tiết kiệm diện tích kho.',
    'Tăng gia thêm một vườn rau và ao cá, cải thiện bữa ăn của đơn vị.',
  ],
  weak: [
    'Ít đoàn viên nên khó tổ chức hoạt động riêng, thường phải ghép với phong trào của đơn vị.',
    'Hồ sơ công đoàn lưu chung với hồ sơ đơn vị, tra cứu còn chậm.',
  ],
  next: ['Duy trì tăng gia, phối hợp tổ chức ngày kỷ luật.', 'Rà soát lại danh sách đoàn viên, sổ sách thu chi.'],
  ask: ['Không có kiến nghị.', 'Đề nghị có hướng dẫn riêng về mẫu báo cáo cho đơn vị lực lượng vũ trang.'],
};

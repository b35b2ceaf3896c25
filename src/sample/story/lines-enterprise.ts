import type { FieldLines } from './lines.ts';

export const garment: FieldLines = {
  life: [
    'Đơn hàng phục hồi từ quý II, công nhân làm thêm bình quân 26 giờ một tháng; thu nhập khoảng 7,8 triệu đồng một người.',
    'Công ty giữ đủ việc cho 18 chuyền, không có người phải nghỉ chờ việc; tiền lương trả vào ngày 10 hằng tháng.',
    'Lao động biến động nhiều sau Tết, phần lớn là công nhân trẻ về quê; công ty đã tuyển bù được khoảng hai phần ba.',
  ],
  welfare: [
    'Thương lượng nâng tiền ăn ca từ 20.000 đồng lên 24.000 đồng từ tháng 4, bố trí thêm quạt hơi nước ở xưởng hoàn thiện.',
    'Công đoàn mở phòng vắt sữa cạnh phòng y tế và xin thêm 30 phút nghỉ cho chị em nuôi con nhỏ.',
  ],
  drive: [
    'Chuyền trưởng các chuyền thi tay nghề, 42 thợ được nâng bậc.',
    'Giải bóng chuyền công nhân diễn ra bốn tối cuối tuần ở sân công ty, có 12 đội dự.',
  ],
  weak: [
    'Công nhân làm theo ca kíp nên họp tổ công đoàn khó, ý kiến dồn đến kỳ đối thoại mới nêu.',
    'Tổ trưởng công đoàn phần lớn là chuyền trưởng, công nhân còn ngại nói thẳng.',
  ],
  next: [
    'Chuẩn bị thương lượng sửa đổi thỏa ước, tập trung vào tiền chuyên cần và xe đưa đón.',
    'Phối hợp khám bệnh nghề nghiệp cho công nhân tổ cắt, tổ là.',
  ],
  ask: [
    'Đề nghị LĐLĐ tỉnh kiến nghị xây nhà ở và lớp mầm non gần khu công nghiệp.',
    'Đề nghị tăng số buổi tư vấn pháp luật lưu động vào ngày công nhân lĩnh lương.',
  ],
};

export const factory: FieldLines = {
  life: [
    'Sản xuất ổn định, thu nhập bình quân 8,6 triệu đồng một người; công ty đóng bảo hiểm đầy đủ cho người đã ký hợp đồng.',
    'Nhà máy chạy ba ca, phụ cấp ca đêm đã tăng nhẹ; vẫn còn một số lao động thời vụ chưa được ký hợp đồng dài hạn.',
    'Công suất đạt khoảng 80% do thiếu nguyên liệu vào tháng 3, người lao động được trả lương ngừng việc theo thỏa thuận.',
  ],
  welfare: [
    'Sau kiến nghị của công đoàn, công ty che chắn máy dập và thay bao tay chống ồn cho tổ cơ khí.',
    'Công đoàn vay giúp quỹ trợ vốn cho năm đoàn viên sửa nhà, mỗi người 15 triệu đồng.',
  ],
  drive: [
    'Có 17 cải tiến được áp dụng, riêng sáng kiến đảo khay của tổ đóng gói giảm được hai công đoạn thừa.',
    'Phong trào “Xưởng sạch, máy sáng” được chấm điểm hằng tuần, dán kết quả ở cửa ca.',
  ],
  weak: [
    'Việc tự kiểm tra an toàn ở một số tổ còn hình thức, ghi sổ sau khi hết ca.',
    'Công đoàn chưa nắm kịp số lao động thời vụ nên kết nạp còn chậm.',
  ],
  next: [
    'Vận động lao động thời vụ đủ điều kiện vào công đoàn.',
    'Kiểm tra chất lượng bữa ăn ca mỗi tuần một lần cùng đại diện công nhân.',
  ],
  ask: [
    'Đề nghị cấp trên cử người hỗ trợ khi thương lượng thang bảng lương.',
    'Đề nghị cơ quan chức năng kiểm tra việc xe tải chạy qua cổng nhà máy giờ tan ca.',
  ],
};

export const building: FieldLines = {
  life: [
    'Công trình phân tán, việc làm phụ thuộc vào tiến độ giải ngân; thợ chính có thu nhập khoảng 9 triệu đồng, phụ hồ khoảng 6 triệu đồng.',
    'Mùa mưa đến sớm nên nhiều đội phải nghỉ, người lao động tranh thủ làm nông; bảo hiểm vẫn được duy trì cho khung chính.',
  ],
  welfare: [
    'Công đoàn cấp phát đủ mũ, dây an toàn, ủng và tổ chức lại lán nghỉ trưa có nước sạch.',
    'Hỗ trợ gia đình một công nhân bị gãy tay trong lúc tháo giàn giáo, làm xong hồ sơ bảo hiểm trong tháng.',
  ],
  drive: [
    'Đội thi công số 2 vượt tiến độ mười ngày, được chủ đầu tư khen.',
    'Các tổ ký cam kết không uống rượu bia trước và trong giờ làm.',
  ],
  weak: [
    'Đoàn viên làm xa, cả kỳ chỉ họp mặt được một lần.',
    'Sổ an toàn ở công trường nhỏ ghi chưa đủ, người phụ trách thay đổi luôn.',
  ],
  next: ['Tổ chức huấn luyện an toàn trước khi vào công trình mới.', 'Mua bảo hiểm tai nạn cho toàn bộ thợ hợp đồng ngắn hạn.'],
  ask: ['Đề nghị cấp trên hỗ trợ tài liệu huấn luyện an toàn bằng hình ảnh.', 'Không có kiến nghị.'],
};

export const transport: FieldLines = {
  life: [
    'Giá nhiên liệu cao, lượng khách giảm vào ngày thường nên thu nhập không đều; anh em chia ca để ai cũng có chuyến.',
    'Lái xe được khám sức khỏe sáu tháng một lần; vào mùa vụ phải chạy đêm nhiều.',
  ],
  welfare: [
    'Dựng lại mái che và ghế nghỉ ở điểm đón trả, có bình nước cho anh em và khách.',
    'Quỹ tương trợ giúp một đoàn viên sửa xe sau tai nạn, trả dần không lãi.',
  ],
  drive: [
    'Duy trì sổ ghi việc tốt: sáu tháng có 9 lần trả lại đồ khách bỏ quên.',
    'Ký cam kết không phóng nhanh, không chèo kéo khách; chưa có vi phạm giao thông nghiêm trọng.',
  ],
  weak: [
    'Anh em đi làm cả ngày, họp thường vắng một phần ba.',
    'Việc thu đoàn phí còn chậm vào những tháng vắng khách.',
  ],
  next: ['Mời cảnh sát giao thông nói chuyện về luật mới.', 'Vận động lái xe tự do quanh bến vào tổ chức.'],
  ask: ['Đề nghị chính quyền bố trí chỗ đỗ cố định, không thu phí hai lần.', 'Đề nghị hỗ trợ mua bảo hiểm y tế tự nguyện cho đoàn viên khó khăn.'],
};

export const trade: FieldLines = {
  life: [
    'Sức mua tăng dịp lễ 30/4, thu nhập bình quân khoảng 6,9 triệu đồng; nhân viên bán thời gian chiếm một phần năm.',
    'Việc làm đủ, thời gian đứng nhiều nên chị em hay đau lưng; đã bố trí luân phiên vị trí sau mỗi hai giờ.',
  ],
  welfare: [
    'Công đoàn xin được suất ăn trưa 22.000 đồng và tủ đồ riêng cho từng người.',
    'Tổ chức chuyến tham quan một ngày cho đoàn viên tiêu biểu, chi phí do hai bên cùng góp.',
  ],
  drive: [
    'Bình chọn “Nụ cười của tháng” bằng phiếu của khách, trao thưởng ngay tại quầy.',
    'Tổ kho thi sắp xếp nhanh, giảm hàng hỏng so với cùng kỳ.',
  ],
  weak: ['Nhân viên trẻ nghỉ việc nhiều, ban chấp hành khuyết một người.', 'Đối thoại mới dừng ở hỏi đáp, biên bản ghi sơ sài.'],
  next: ['Bầu bổ sung ban chấp hành.', 'Bàn với chủ đơn vị về lịch nghỉ tuần cho nhân viên bán hàng.'],
  ask: ['Đề nghị có mẫu thỏa ước cho đơn vị dịch vụ nhỏ.', 'Không có kiến nghị.'],
};

export const farming: FieldLines = {
  life: [
    'Giá bán đầu vụ thấp nhưng sản lượng khá nên thu nhập giữ mức như năm trước; lúc chính vụ phải thuê thêm người hái.',
    'Thời tiết rét đậm đầu năm làm chậm lứa đầu, đơn vị ứng trước tiền công cho người nhận khoán.',
  ],
  welfare: [
    'Hỗ trợ giống, phân bón trả chậm cho các hộ đoàn viên gặp rủi ro.',
    'Công đoàn mua bảo hiểm thân thể cho người phun thuốc, phát khẩu trang lọc độc.',
  ],
  drive: ['Thi hái đúng kỹ thuật giữa các tổ, tổ đồi Bắc đạt giải nhất.', 'Ba tổ chuyển sang ủ phân hữu cơ, bớt được một lần phun thuốc.'],
  weak: ['Người lao động làm theo mùa nên số đoàn viên lên xuống, khó theo dõi.', 'Tổ trưởng tuổi cao, ngại dùng điện thoại để báo cáo.'],
  next: ['Tập huấn dùng thuốc an toàn trước vụ thu.', 'Làm việc với ban quản lý về ký hợp đồng với người hái theo vụ.'],
  ask: ['Đề nghị hỗ trợ vay vốn cho đoàn viên cải tạo đồi.', 'Đề nghị cấp trên tập huấn sử dụng phần mềm báo cáo trên điện thoại.'],
};

export const porters: FieldLines = {
  life: [
    'Hàng về nhiều vào ba tháng giáp Tết, sau đó giảm; ngày công bình quân 230.000 đồng, tháng ít việc chỉ làm được nửa tháng.',
    'Việc phụ thuộc vào phiên chợ và con nước, anh chị em chia tổ làm theo phiếu để công bằng.',
  ],
  welfare: [
    'Mua thêm xe đẩy, đai lưng; vận động được 28 người mua bảo hiểm y tế.',
    'Trích quỹ giúp hai gia đình đoàn viên ốm đau, anh em góp mỗi người một ngày công.',
  ],
  drive: ['Tổ tự quản giữ trật tự khu bốc dỡ, không để mất hàng của khách.', 'Dọn vệ sinh bến bãi vào chiều cuối tuần, lập tủ thuốc chung.'],
  weak: ['Không có chủ sử dụng lao động nên việc bảo hiểm, an toàn phải tự lo.', 'Nhiều người lớn tuổi, ghi chép và báo cáo còn nhờ con cháu.'],
  next: ['Vận động nốt số người chưa có bảo hiểm y tế.', 'Đề nghị kẻ lại vạch khu bốc dỡ cho an toàn.'],
  ask: ['Đề nghị hỗ trợ một phần tiền bảo hiểm xã hội tự nguyện cho đoàn viên nghiệp đoàn.', 'Đề nghị ban quản lý bố trí chỗ nghỉ trưa có mái che.'],
};

import type { SampleUnit } from '../types.ts';
import { pick } from './chance.ts';
import type { Facts } from './figures.ts';

const number = (value: number) => value.toLocaleString('vi-VN');

function total(list: Facts[], key: keyof Facts): number {
  return list.reduce((sum, facts) => sum + (facts[key] ?? 0), 0);
}

/**
 * The texts of an upper-level union's own report, about all grassroots unions below it. Its forms are not here: they come
 * from the consolidation.
 */
export function upperTexts(unit: SampleUnit, below: Facts[]): Record<string, string> {
  const one = (topic: string, list: readonly string[]) => pick(list, unit.key, topic);
  const sum = (key: keyof Facts) => number(total(below, key));
  const where = unit.typeKey === 'sector' ? 'toàn ngành' : 'trên địa bàn';
  const bargaining = below.filter((facts) => facts.agreements !== null);
  return {
    's1.1': `Đơn vị quản lý ${below.length} công đoàn cơ sở, nghiệp đoàn với ${sum('members')} đoàn viên trên ${sum('workers')} người lao động, nữ ${sum('women')} người.\n${one('life', [
      `Việc làm ${where} nhìn chung ổn định; thu nhập giữa các khu vực còn chênh lệch, thấp nhất ở hợp tác xã và nghiệp đoàn.`,
      `Đời sống đoàn viên ${where} được giữ vững; nơi khó khăn nhất là các đơn vị ở xa, đường đi lại vất vả.`,
    ])}`,
    's1.2': [
      `Các cơ sở đã tổ chức ${sum('conferences')} hội nghị và ${sum('dialogues')} cuộc đối thoại tại nơi làm việc.`,
      bargaining.length > 0
        ? `Có ${number(total(bargaining, 'agreements'))} thỏa ước lao động tập thể còn hiệu lực trong ${bargaining.length} đơn vị thuộc diện ký kết; không xảy ra ngừng việc tập thể.`
        : 'Nội bộ các cơ quan, đơn vị đoàn kết, không có đơn thư vượt cấp.',
    ].join('\n'),
    's2.1': `Các cấp công đoàn thăm hỏi, trợ cấp ${sum('visits')} lượt đoàn viên với ${sum('visitMoney')} triệu đồng.\n${one('care', [
      'Công đoàn cấp trên trực tiếp bàn giao 03 Mái ấm Công đoàn và hỗ trợ sửa 02 căn khác.',
      'Chương trình phúc lợi ký với bốn cửa hàng giảm giá cho đoàn viên, hiệu quả rõ nhất ở khu vực trường học.',
      'Tổ tư vấn pháp luật nhận 37 lượt hỏi, chủ yếu về bảo hiểm thất nghiệp và hợp đồng.',
    ])}`,
    's2.2': `- Cơ sở tổ chức ${sum('sessions')} buổi tuyên truyền, sinh hoạt chuyên đề.\n- ${one('drive', [
      'Phong trào thi đua gắn với việc làm cụ thể của từng loại hình; đã chọn 12 điển hình giới thiệu với tỉnh.',
      'Hội thao công nhân, viên chức thu hút 640 vận động viên, là hoạt động đông nhất từ trước đến nay.',
    ])}`,
    's2.3': `Kết nạp mới ${sum('joined')} đoàn viên; giới thiệu ${sum('partyCandidates')} đoàn viên ưu tú cho Đảng.\nCán bộ cơ sở được bồi dưỡng theo lịch, số liệu tổng hợp tại Biểu 01.`,
    's2.4': `Hoạt động nữ công tập trung vào dịp 8/3 và Tháng hành động vì trẻ em. Cơ sở đã tự kiểm tra ${sum('inspections')} cuộc; cấp trên kiểm tra 04 đơn vị, nhắc nhở 01 đơn vị về chứng từ chi.`,
    's3.1': one('good', [
      'Phần lớn cơ sở chủ động, báo cáo đúng hạn; hoạt động chăm lo đi vào việc cụ thể, đoàn viên nhìn thấy được.',
      'Việc phân công cán bộ phụ trách từng cụm giúp nắm tình hình nhanh hơn, giải quyết xong ba vụ vướng mắc từ cơ sở.',
    ]),
    's3.2': `- ${one('weak', ['Chất lượng thỏa ước còn thấp, nhiều bản nhắc lại luật.', 'Một số cơ sở ít đoàn viên hoạt động cầm chừng, khó bầu ban chấp hành.'])}\n- Nguyên nhân: cán bộ chuyên trách ít người, địa bàn rộng; cán bộ cơ sở kiêm nhiệm và hay thay đổi.`,
    's4': '- Bồi dưỡng cho chủ tịch công đoàn cơ sở mới được bầu.\n- Rà soát công đoàn cơ sở dưới 10 đoàn viên, lấy ý kiến về phương án ghép.\n- Hoàn thành kiểm tra tài chính tại các đơn vị trong kế hoạch.',
    's5': one('ask', [
      'Đề nghị LĐLĐ tỉnh bổ sung kinh phí cho tư vấn pháp luật lưu động và mở lớp bồi dưỡng vào cuối tuần.',
      'Đề nghị LĐLĐ tỉnh thống nhất mẫu sổ theo dõi để cơ sở không phải ghi nhiều lần một số liệu.',
    ]),
  };
}

import type { SampleUnit } from '../types.ts';
import { chance, pick } from './chance.ts';
import { bargains } from './figures.ts';
import type { Facts } from './figures.ts';
import { lines } from './lines.ts';
import { wordsOf } from './words.ts';

const number = (value: number) => value.toLocaleString('vi-VN');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The texts of one grassroots union's report by section key: paragraphs on lines of their own, bullets begin with “- ”. */
export function grassrootsTexts(unit: SampleUnit, facts: Facts): Record<string, string> {
  const field = unit.field ?? 'office';
  const own = lines[field];
  const { place, head, people, movement, meeting } = wordsOf(unit);
  const may = (topic: string, share: number) => chance(unit.key, topic, 'may') < share;
  const one = (topic: string, list: readonly string[]) => pick(list, unit.key, topic);
  const paragraphs = (...parts: (string | false)[]) => parts.filter((part) => part !== false && part !== '').join('\n');

  const strength = one('strength', [
    `Đến ngày 31/5/2024, ${place} có ${number(facts.workers)} người làm việc, trong đó ${number(facts.members)} đoàn viên, ${number(facts.women)} nữ.`,
    `Toàn ${place} có ${number(facts.members)} đoàn viên trên tổng số ${number(facts.workers)} người, nữ ${number(facts.women)} người.`,
    `Tổng số ${people}: ${number(facts.workers)} người; đoàn viên ${number(facts.members)} người (nữ ${number(facts.women)}).`,
  ]);

  return {
    's1.1': paragraphs(strength, one('life', own.life), may('stable', 0.4) && one('calm', [
      'Trong kỳ không có người mất việc, không nợ lương.',
      'Không có đơn thư khiếu nại về tiền lương, bảo hiểm.',
      `Tư tưởng ${people} ổn định, yên tâm làm việc.`,
    ])),
    's1.2': relations(),
    's2.1': paragraphs(
      one('welfare', own.welfare),
      one('visits', [
        `Công đoàn đã thăm hỏi, trợ cấp ${facts.visits} lượt đoàn viên, số tiền ${number(facts.visitMoney)} triệu đồng.`,
        `Sáu tháng qua có ${facts.visits} lượt đoàn viên được thăm hỏi khi ốm đau, hiếu hỉ, tổng cộng ${number(facts.visitMoney)} triệu đồng.`,
        `Chi thăm hỏi, giúp đỡ ${number(facts.visitMoney)} triệu đồng cho ${facts.visits} lượt người.`,
      ]),
      may('tet', 0.35) && one('tet', [
        'Tết Giáp Thìn, mọi đoàn viên đều có quà; đoàn viên khó khăn được thêm một suất của công đoàn cấp trên.',
        'Chương trình đón Tết được tổ chức gọn trong một buổi chiều, đủ mặt các tổ.',
      ]),
    ),
    's2.2': may('bullets', 0.5)
      ? paragraphs(`- ${capital(campaigning())}`, `- ${one('drive', own.drive)}`, `- Phong trào thi đua ${movement} được duy trì trong các tổ.`)
      : paragraphs(`${capital(campaigning())} ${one('drive', own.drive)}`, may('movement', 0.6) && `Phong trào ${movement} có đăng ký từ đầu năm, cuối kỳ chấm điểm.`),
    's2.3': paragraphs(membership(), may('party', 0.9) && facts.partyCandidates > 0 && `Giới thiệu ${facts.partyCandidates} đoàn viên ưu tú để chi bộ xem xét, bồi dưỡng.`),
    's2.4': paragraphs(
      facts.women >= 5 ? one('women', [
        `Ban nữ công tổ chức gặp mặt ngày 8/3 cho ${number(facts.women)} chị em, nói chuyện về sức khỏe phụ nữ.`,
        'Chị em được khám sức khỏe, tầm soát bệnh phụ khoa; duy trì tổ tiết kiệm xoay vòng.',
        'Hoạt động nữ công tập trung vào nuôi con nhỏ, chia sẻ việc nhà; có một buổi nói chuyện chuyên đề.',
      ]) : 'Đơn vị ít lao động nữ nên không lập ban nữ công, cử một ủy viên ban chấp hành phụ trách.',
      facts.inspections > 0 ? `${facts.members < 30 ? 'Ủy viên phụ trách' : 'Ủy ban'} kiểm tra đã tự kiểm tra thu, chi một lần; sổ sách khớp với chứng từ.` : one('inspection', [
        'Chưa tiến hành kiểm tra tài chính, dự kiến làm trong quý III.',
        'Trong kỳ chưa có cuộc kiểm tra nào; việc thu, chi được công khai tại cuộc họp ban chấp hành.',
      ]),
      one('dues', ['Đoàn phí thu đủ theo tháng.', 'Thu đoàn phí đạt khoảng 95% số phải thu, phần còn lại thu bù trong tháng 7.', 'Quyết toán năm 2023 đã nộp, dự toán năm 2024 được duyệt.']),
    ),
    's3.1': paragraphs(one('good', [
      `Ban chấp hành bám sát công việc của ${place}, chọn đúng việc đoàn viên cần.`,
      `Được ${head} ủng hộ, hoạt động công đoàn có nền nếp hơn trước.`,
      'Việc chăm lo làm kịp thời, công khai nên đoàn viên tin tưởng.',
      'Các tổ công đoàn chủ động, không chờ nhắc; báo cáo và sổ sách đúng kỳ hơn năm ngoái.',
    ]), may('good2', 0.3) && `Quan hệ giữa ban chấp hành và ${head} cởi mở, việc khó được bàn trước.`),
    's3.2': may('weak', 0.55)
      ? paragraphs(`- ${one('weak', own.weak)}`, `- ${cause()}`)
      : paragraphs(one('weak', own.weak), cause()),
    's4': paragraphs(`- ${one('next', own.next)}`, `- ${one('next-common', [
      `Phối hợp tổ chức tốt ${meeting} và các cuộc họp tổ.`,
      'Rà soát đoàn viên khó khăn để đề nghị hỗ trợ dịp cuối năm.',
      'Tự chấm điểm, đề nghị xếp loại công đoàn cơ sở đúng thực chất.',
      'Cử đủ người dự các lớp do công đoàn cấp trên mở.',
    ])}`, may('next3', 0.4) && '- Thu đoàn phí đúng kỳ, công khai thu chi mỗi quý một lần.'),
    's5': one('ask', own.ask),
  };

  function relations(): string {
    if (facts.conferences === null) {
      return `${one('assembly', ['Ban chấp hành họp toàn thể một lần', 'Đã tổ chức một buổi họp toàn thể'])}, lấy ý kiến về mức thu, cách chia việc và quy ước tự quản. Có ${facts.sessions * 3} ý kiến, đã giải quyết tại chỗ phần lớn; việc thuộc trách nhiệm của ${head} được ghi lại để kiến nghị.`;
    }
    const held = facts.conferences > 0
      ? one('held', [`Đã phối hợp tổ chức ${meeting} trong quý I, thông qua quy chế dân chủ và quy chế chi tiêu.`, `${capital(meeting)} được tổ chức đúng quy trình, có công khai các khoản thu chi.`])
      : `Chưa tổ chức được ${meeting} vì ${head} bận thay đổi nhân sự, dự kiến làm trong tháng 8.`;
    return paragraphs(held, dialogueLine(), agreementLine());
  }

  function dialogueLine(): string {
    if (facts.dialogues === null) return '';
    if (facts.dialogues === 0) return 'Trong kỳ chưa phát sinh yêu cầu đối thoại; ý kiến được trả lời tại các cuộc họp.';
    return one('dialogue-line', [
      `Có ${facts.dialogues} cuộc đối thoại giữa công đoàn với ${head}; các ý kiến về thời giờ làm việc, chế độ nghỉ được trả lời bằng biên bản.`,
      `Đối thoại ${facts.dialogues} lần; ${facts.dialogues * 4 + 1} ý kiến được nêu, hơn hai phần ba đã giải quyết xong.`,
      `Tổ chức ${facts.dialogues} buổi đối thoại tại nơi làm việc, nội dung lấy từ hòm thư góp ý và các tổ.`,
    ]);
  }

  function agreementLine(): string {
    if (!bargains(unit) || facts.agreements === null) return '';
    return facts.agreements > 0
      ? one('agreement-line', ['Thỏa ước lao động tập thể còn hiệu lực đến năm 2025, có bốn điều khoản lợi hơn luật.', 'Thỏa ước được sửa đổi trong tháng 4, bổ sung điều khoản về tiền ăn ca.', 'Đang thực hiện thỏa ước ký năm 2023; công đoàn theo dõi từng điều khoản mỗi quý.'])
      : one('no-agreement', ['Chưa ký được thỏa ước lao động tập thể, hai bên mới trao đổi về dự thảo.', 'Thỏa ước đã hết hạn từ cuối năm 2023, đang chuẩn bị thương lượng lại.']);
  }

  function campaigning(): string {
    return one('campaigning', [
      `tổ chức ${facts.sessions} buổi tuyên truyền, sinh hoạt chuyên đề về pháp luật lao động và nghị quyết đại hội công đoàn.`,
      `qua ${facts.sessions} buổi sinh hoạt, đoàn viên nắm được các quy định mới về bảo hiểm, tiền lương.`,
      `công tác tuyên truyền làm qua bảng tin, nhóm Zalo và ${facts.sessions} buổi họp tổ.`,
    ]);
  }

  function membership(): string {
    const left = facts.workers - facts.members;
    const joined = facts.joined > 0 ? `Kết nạp mới ${number(facts.joined)} đoàn viên.` : 'Trong kỳ không có đoàn viên mới.';
    const rest = left > 0 ? `Còn ${number(left)} người chưa vào công đoàn, chủ yếu ${bargains(unit) && unit.kind !== 'private-service' ? 'đang thử việc hoặc làm theo mùa' : 'là hợp đồng ngắn hạn hoặc đang tập sự'}.` : `Toàn bộ ${people} đã là đoàn viên.`;
    const trained = one('trained', ['Cử cán bộ công đoàn dự các lớp bồi dưỡng (số liệu tại Biểu 01).', 'Chủ tịch công đoàn đã học lớp nghiệp vụ do công đoàn cấp trên mở; số lượt học ghi ở Biểu 01.', 'Việc bồi dưỡng cán bộ thực hiện theo lịch của cấp trên, chi tiết tại Biểu 01.']);
    return `${joined} ${rest}\n${trained}`;
  }

  function cause(): string {
    return one('cause', [
      'Nguyên nhân: cán bộ công đoàn kiêm nhiệm, thời gian dành cho công đoàn còn ít.',
      'Nguyên nhân chủ quan là ban chấp hành chưa phân công rõ việc cho từng người.',
      'Nguyên nhân: kinh phí hạn hẹp, hoạt động phải dồn vào các dịp lễ.',
      'Nguyên nhân khách quan do lịch làm việc khác nhau giữa các bộ phận, khó bố trí giờ chung.',
    ]);
  }
}

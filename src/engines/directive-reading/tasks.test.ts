import { describe, expect, it } from 'vitest';
import { readDirective, type Task } from './index.ts';

const tasks = (text: string): Task[] => readDirective(`KẾ HOẠCH\nThử nghiệm\n\nI. MỤC ĐÍCH\n\n1. Các đơn vị thực hiện nghiêm túc.\n\n${text}`).directive.tasks;
const brief = (text: string): string[] => tasks(text).map((t) => `${t.lead.join(' + ')}${t.support.length ? ` (${t.support.join(' + ')})` : ''}: ${t.text}`);

describe('tasks', () => {
  it('take their actor from the heading above', () => {
    expect(brief('II. TỔ CHỨC THỰC HIỆN\n\n1. Đối với Công đoàn ngành\n\n- Hướng dẫn các đơn vị xây dựng kế hoạch.\n\n- Kiểm tra việc thực hiện kế hoạch.')).toEqual(['Công đoàn ngành: Hướng dẫn các đơn vị xây dựng kế hoạch', 'Công đoàn ngành: Kiểm tra việc thực hiện kế hoạch']);
  });
  it('take the actor that the bullet names before the one above', () => {
    expect(brief('II. TỔ CHỨC THỰC HIỆN\n\n1. Các ban Liên đoàn Lao động tỉnh\n\n- Ban Tài chính: Bố trí kinh phí cho các hoạt động.\n\n- Giao Văn phòng chủ trì phối hợp với Ban Tuyên giáo chuẩn bị hội nghị.')).toEqual([
      'Ban Tài chính: Ban Tài chính: Bố trí kinh phí cho các hoạt động', 'Văn phòng (Ban Tuyên giáo): Giao Văn phòng chủ trì phối hợp với Ban Tuyên giáo chuẩn bị hội nghị',
    ]);
  });
  it('split a joint actor, but not a list of places', () => {
    expect(tasks('II. TỔ CHỨC THỰC HIỆN\n\n1. LĐLĐ các huyện, thành phố, Công đoàn ngành và Công đoàn Viên chức\n\nXây dựng kế hoạch của đơn vị mình.')[0]?.lead).toEqual(['LĐLĐ các huyện, thành phố', 'Công đoàn ngành', 'Công đoàn Viên chức']);
  });
  it('are one a sentence where there are no bullets, the first actor leading on', () => {
    expect(brief('II. TỔ CHỨC THỰC HIỆN\n\n1. Ban Tổ chức theo dõi việc thực hiện kế hoạch. Tổng hợp kết quả trình Ban Thường vụ.')).toEqual(['Ban Tổ chức: Ban Tổ chức theo dõi việc thực hiện kế hoạch', 'Ban Tổ chức: Tổng hợp kết quả trình Ban Thường vụ']);
  });
  it('are the rows of a progress table', () => {
    const [row] = tasks('II. TIẾN ĐỘ\n\nTT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n1\tTập huấn cán bộ\tBan Tổ chức\tVăn phòng; Ban Tài chính\tGiữa tháng 4/2024');
    expect(row).toMatchObject({ text: 'Tập huấn cán bộ', lead: ['Ban Tổ chức'], support: ['Văn phòng', 'Ban Tài chính'], due: { date: '2024-04', bound: 'in', precision: 'mid-month' } });
  });
  it('are the rows of a progress table whose header has two rows, or names no more than a unit', () => {
    const rows = '1\tTập huấn cán bộ\tBan Tổ chức\tVăn phòng\tGiữa tháng 4/2024';
    expect(brief(`II. TIẾN ĐỘ\n\nTT\tNội dung\tPhân công\tPhân công\tThời gian\nTT\tNội dung\tChủ trì\tPhối hợp\tThời gian\n${rows}`)).toEqual(['Ban Tổ chức (Văn phòng): Tập huấn cán bộ']);
    expect(brief('II. TIẾN ĐỘ\n\nTT\tNội dung\tĐơn vị\tThời gian\n1\tTập huấn cán bộ\tBan Tổ chức\tGiữa tháng 4/2024')).toEqual(['Ban Tổ chức: Tập huấn cán bộ']);
  });
  it('are the rows of a table flattened to a cell a line', () => {
    expect(brief('II. TIẾN ĐỘ\n\n|\nTT\n|\nNhiệm vụ\n|\nCơ quan chủ trì\n|\nThời gian\n|\n|\n1\n|\nTập huấn cán bộ\ncông đoàn\n|\nBan Tổ chức\n|\nQuý II/2024\n|')).toEqual(['Ban Tổ chức: Tập huấn cán bộ công đoàn']);
  });
  it('are the rows of a table written out in prose', () => {
    expect(brief('II. NỘI DUNG\n\n1. Hội thi cán bộ giỏi\n\n- Nội dung: thi kiến thức.\n\n- Đơn vị chủ trì: Ban Tuyên giáo.\n\n- Đơn vị phối hợp: Văn phòng.\n\n- Thời gian: Quý III năm 2024.')).toEqual(['Ban Tuyên giáo (Văn phòng): Hội thi cán bộ giỏi']);
  });
  it('are given by a lead-in that names the actors', () => {
    expect(brief('II. NHIỆM VỤ ĐƯỢC GIAO\n\nLiên đoàn Lao động tỉnh yêu cầu các công đoàn cơ sở thực hiện các việc sau:\n\n- Rà soát danh sách đoàn viên.')).toEqual(['các công đoàn cơ sở: Rà soát danh sách đoàn viên']);
  });
  it('are not purposes and closing formulas', () => {
    expect(brief('II. TỔ CHỨC THỰC HIỆN\n\n1. Ban Tổ chức hướng dẫn thực hiện kế hoạch này.\n\nKhi bắt tay vào việc, nếu có vướng mắc đề nghị hỏi Ban Tổ chức.')).toEqual(['Ban Tổ chức: Ban Tổ chức hướng dẫn thực hiện kế hoạch này']);
  });
});

/** A reason pinned to a section or to a cell of a form. */
export type SampleNote =
  | { sectionKey: string; reason: string }
  | { formKey: string; rowKey: string; columnKey: string; reason: string };

/** Why a report came back, and what was wrong in it: the flaw is written into the report that the loader submits. */
export interface SampleReturn {
  reason: string;
  notes: SampleNote[];
  flaw: {
    sections: Record<string, string>;
    cells: { formKey: string; rowKey: string; columnKey: string; value: number }[];
  };
}

export const returns: Record<string, SampleReturn> = {
  'thanh-lung/bao-bi-lung-tien': {
    reason: 'Báo cáo viết kịp hạn nhưng phần chăm lo còn chung chung và Biểu 01 có ô không khớp. Chị bổ sung giúp trong hai ngày.',
    notes: [
      { sectionKey: 's2.1', reason: 'Nêu rõ việc gì, bao nhiêu người được hỗ trợ, số tiền; hiện chưa có con số nào.' },
      { formKey: 'bieu-01', rowKey: 'to-truong', columnKey: 'nu', reason: 'Số nữ lớn hơn số lượt người dự, đề nghị kiểm tra lại danh sách lớp.' },
    ],
    flaw: {
      sections: { 's2.1': 'Công đoàn đã quan tâm chăm lo đời sống cho đoàn viên và đạt kết quả tốt.' },
      cells: [
        { formKey: 'bieu-01', rowKey: 'to-truong', columnKey: 'luot-nguoi', value: 9 },
        { formKey: 'bieu-01', rowKey: 'to-truong', columnKey: 'nu', value: 14 },
      ],
    },
  },
  'hoa-lam/van-tai-lam-phong': {
    reason: 'Số lao động trong biểu thấp hơn số đoàn viên, chưa thể tổng hợp.',
    notes: [{ formKey: 'bieu-02', rowKey: 'lao-dong', columnKey: 'so-luong', reason: 'Lao động phải bằng hoặc nhiều hơn đoàn viên (118). Kiểm tra lại với phòng tổ chức.' }],
    flaw: { sections: {}, cells: [{ formKey: 'bieu-02', rowKey: 'lao-dong', columnKey: 'so-luong', value: 108 }] },
  },
  'ben-ngoc/gach-ngoc-luy': {
    reason: 'Phần hạn chế chưa nêu nguyên nhân, phần nhiệm vụ chép lại của năm trước.',
    notes: [
      { sectionKey: 's3.2', reason: 'Viết rõ vì sao chưa đối thoại định kỳ với chủ lò.' },
      { sectionKey: 's4', reason: 'Đây là nhiệm vụ của năm 2023, đề nghị viết lại.' },
    ],
    flaw: {
      sections: { 's3.2': 'Còn một số hạn chế, sẽ khắc phục trong thời gian tới.', 's4': '- Hoàn thành các nhiệm vụ đã đề ra của năm 2023.' },
      cells: [],
    },
  },
  'phong-van/lam-nghiep': {
    reason: 'Số tiền thăm hỏi ghi theo đồng, đề nghị đổi sang triệu đồng.',
    notes: [{ formKey: 'bieu-02', rowKey: 'tien-tham-hoi', columnKey: 'so-luong', reason: 'Đơn vị tính là triệu đồng; số đang ghi là 2.500.000.' }],
    flaw: { sections: {}, cells: [{ formKey: 'bieu-02', rowKey: 'tien-tham-hoi', columnKey: 'so-luong', value: 2_500_000 }] },
  },
  'giao-duc': {
    reason: 'Số liệu đã khớp. Phần quan hệ lao động còn thiếu khối ngoài công lập, đề nghị bổ sung rồi gửi lại trước ngày 19/7.',
    notes: [{ sectionKey: 's1.2', reason: 'Chưa nói đến việc đối thoại và thỏa ước ở trường tư thục.' }],
    flaw: { sections: { 's1.2': 'Các trường đều đã tổ chức hội nghị viên chức theo quy định, nội bộ đoàn kết.' }, cells: [] },
  },
};

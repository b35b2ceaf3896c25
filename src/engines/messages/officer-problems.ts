import { defineArea } from './define.ts';

/** Why something on committees, officers, meetings and visits cannot be, by the code of the problem or of the field. */
export const officerProblems = defineArea({
  vi: {
    byCode: {
      term_between_others: 'Đã có nhiệm kỳ bắt đầu từ ngày này hoặc muộn hơn. Hãy chọn ngày sau đó.',
      term_taken: 'Ban này đã có một nhiệm kỳ trong thời gian đó.',
      position_taken: 'Chức vụ này đang có người giữ trong thời gian đó. Hãy ghi thôi giữ chức vụ cho người trước.',
      position_held_already: 'Người này đã giữ chức vụ đó ở đơn vị này rồi.',
      office_ended: 'Chức vụ này đã được ghi thôi giữ rồi.',
      qualification_recorded: 'Trình độ này đã có trong hồ sơ.',
      assessed_already: 'Năm này đã có kết quả đánh giá. Nếu ghi nhầm, hãy xóa kết quả cũ trước.',
      cared_for_already: 'Cán bộ này đang phụ trách đơn vị đó rồi.',
      nothing_to_solve: 'Việc này đã được ghi là giải quyết xong, hoặc không có vướng mắc nào.',
    },
    field: {
      ends_before_it_begins: 'Ngày kết thúc phải sau ngày bắt đầu.',
      day_in_future: 'Ngày này chưa tới.',
      unit_ended: 'Đơn vị đã kết thúc hoạt động.',
      no_committee_then: 'Chưa có nhiệm kỳ của ban này vào ngày đó. Hãy ghi nhiệm kỳ trước.',
      position_not_at_this_level: 'Đơn vị cấp này không có chức vụ đó.',
      before_term: 'Trước ngày bắt đầu nhiệm kỳ.',
      born_after_office: 'Năm sinh chưa đúng: sinh sau khi nhận chức vụ.',
      not_of_the_committee: 'Có người không thuộc ban này vào ngày họp.',
      outside_term: 'Ngày này nằm ngoài nhiệm kỳ.',
      not_an_officer_then: 'Người này không giữ chức vụ nào vào ngày đó.',
      met_more_than_there_are: 'Số tiêu chuẩn đạt không thể nhiều hơn số tiêu chuẩn của chức danh.',
      not_below: 'Hãy chọn một đơn vị cấp dưới.',
    },
  },
  en: {
    byCode: {
      term_between_others: 'A term that begins on this day or later is recorded already. Choose a later day.',
      term_taken: 'The committee has a term in that time already.',
      position_taken: 'Someone holds this position in that time. End their office first.',
      position_held_already: 'This person holds that position in this unit already.',
      office_ended: 'This office has been ended already.',
      qualification_recorded: 'This qualification is in the record already.',
      assessed_already: 'This year has an assessment. If it was entered by mistake, remove it first.',
      cared_for_already: 'This officer looks after that unit already.',
      nothing_to_solve: 'This was noted as solved already, or nothing was in the way.',
    },
    field: {
      ends_before_it_begins: 'The end must come after the beginning.',
      day_in_future: 'This day is yet to come.',
      unit_ended: 'The unit has ended.',
      no_committee_then: 'This committee has no term on that day. Record the term first.',
      position_not_at_this_level: 'Units of this level have no such position.',
      before_term: 'Before the term began.',
      born_after_office: 'The year of birth cannot be right: born after taking office.',
      not_of_the_committee: 'Someone was not in this committee on the day of the meeting.',
      outside_term: 'This day lies outside the term.',
      not_an_officer_then: 'This person held no office on that day.',
      met_more_than_there_are: 'No more standards can be met than there are.',
      not_below: 'Choose a unit below.',
    },
  },
});

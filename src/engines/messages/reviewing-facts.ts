import { defineArea } from './define.ts';

/** What the journal tells of reports (handed in, decided on, opened again) and of questions about them. */
export const reviewingFacts = defineArea({
  vi: {
    'report.submitted': 'Nộp báo cáo',
    'report.returned': 'Trả lại báo cáo',
    'report.accepted': 'Duyệt báo cáo',
    'report.withdrawn': 'Rút lại báo cáo đã nộp',
    'report.reopening-asked': 'Đề nghị mở lại báo cáo',
    'report.reopening-refused': 'Không đồng ý mở lại báo cáo',
    'report.reopened': 'Mở lại báo cáo đã duyệt',
    'desk.set': 'Đặt đầu mối liên hệ của đợt báo cáo',
    'question.asked': 'Hỏi về đợt báo cáo',
    'question.asked-on': 'Hỏi thêm về đợt báo cáo',
    'question.answered': 'Trả lời câu hỏi',
    'question.shared': 'Hiện câu hỏi cho mọi đơn vị tham gia',
    'question.unshared': 'Thôi hiện câu hỏi cho mọi đơn vị tham gia',
    'question.closed': 'Đóng câu hỏi',
  },
  en: {
    'report.submitted': 'Submitted a report',
    'report.returned': 'Returned a report',
    'report.accepted': 'Accepted a report',
    'report.withdrawn': 'Took a submitted report back',
    'report.reopening-asked': 'Asked to open a report again',
    'report.reopening-refused': 'Refused to open a report again',
    'report.reopened': 'Opened an accepted report again',
    'desk.set': 'Set the contact desk of a campaign',
    'question.asked': 'Asked about a campaign',
    'question.asked-on': 'Asked on about a campaign',
    'question.answered': 'Answered a question',
    'question.shared': 'Showed a question to all who take part',
    'question.unshared': 'No longer shows a question to all who take part',
    'question.closed': 'Closed a question',
  },
});

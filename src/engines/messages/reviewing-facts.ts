import { defineArea } from './define.ts';

/** What the journal tells of reports: handed in, decided on, opened again. */
export const reviewingFacts = defineArea({
  vi: {
    'report.submitted': 'Nộp báo cáo',
    'report.returned': 'Trả lại báo cáo',
    'report.accepted': 'Duyệt báo cáo',
    'report.withdrawn': 'Rút lại báo cáo đã nộp',
    'report.reopening-asked': 'Đề nghị mở lại báo cáo',
    'report.reopening-refused': 'Không đồng ý mở lại báo cáo',
    'report.reopened': 'Mở lại báo cáo đã duyệt',
  },
  en: {
    'report.submitted': 'Submitted a report',
    'report.returned': 'Returned a report',
    'report.accepted': 'Accepted a report',
    'report.withdrawn': 'Took a submitted report back',
    'report.reopening-asked': 'Asked to open a report again',
    'report.reopening-refused': 'Refused to open a report again',
    'report.reopened': 'Opened an accepted report again',
  },
});

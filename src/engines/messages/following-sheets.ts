import { defineArea } from './define.ts';

/** Headers of the sheets that following up gives, and the button that fetches them. */
export const followingSheets = defineArea({
  vi: {
    button: 'Tải bảng',
    tables: { branches: 'Theo nhánh', units: 'Danh sách đơn vị', chases: 'Đã đôn đốc' },
    formats: { xlsx: 'Excel (.xlsx)', csv: 'CSV' },
    as: (table: string, format: string) => `${table} – ${format}`,
    names: { branches: 'Theo nhánh', units: 'Đơn vị', chases: 'Đôn đốc' },
    files: { branches: 'tien-do-theo-nhanh', units: 'don-vi-bao-cao', chases: 'don-doc' },
    unit: 'Đơn vị', above: 'Cấp trên', state: 'Trạng thái', due: 'Hạn', submittedOn: 'Ngày nộp', late: 'Quá hạn', complete: 'Tỷ lệ đã nộp', timely: 'Tỷ lệ đúng hạn',
    counts: {
      expected: 'Phải nộp', waiting: 'Chờ chuyển xuống', open: 'Chưa bắt đầu', drafting: 'Đang soạn', returned: 'Trả lại', submitted: 'Chờ duyệt', accepted: 'Đã duyệt', exempt: 'Được miễn',
      handedIn: 'Đã nộp', onTime: 'Nộp đúng hạn', late: 'Quá hạn chưa nộp', dueSoon: 'Sắp đến hạn',
    },
    chasedTimes: 'Số lần đôn đốc', chasedLast: 'Đôn đốc lần cuối', chasedOn: 'Ngày', chasedBy: 'Người đôn đốc', message: 'Lời nhắc', words: 'Lời nhắn thêm',
  },
  en: {
    button: 'Download',
    tables: { branches: 'By branch', units: 'Units', chases: 'Chased so far' },
    formats: { xlsx: 'Excel (.xlsx)', csv: 'CSV' },
    as: (table, format) => `${table} – ${format}`,
    names: { branches: 'By branch', units: 'Units', chases: 'Chased' },
    files: { branches: 'standing-by-branch', units: 'reporting-units', chases: 'chased' },
    unit: 'Unit', above: 'Level above', state: 'State', due: 'Due', submittedOn: 'Handed in on', late: 'Late', complete: 'Completeness', timely: 'Timeliness',
    counts: {
      expected: 'Expected', waiting: 'Not passed on', open: 'Not begun', drafting: 'Drafting', returned: 'Returned', submitted: 'Waiting for review', accepted: 'Accepted', exempt: 'Exempt',
      handedIn: 'Handed in', onTime: 'Handed in in time', late: 'Late and missing', dueSoon: 'Due soon',
    },
    chasedTimes: 'Times chased', chasedLast: 'Last chased', chasedOn: 'Day', chasedBy: 'By whom', message: 'Message', words: 'Words added',
  },
});

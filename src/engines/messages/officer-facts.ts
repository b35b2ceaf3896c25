import { defineArea } from './define.ts';

/** What the journal says of committees, officers, meetings and visits. */
export const officerFacts = defineArea({
  vi: {
    'committee.created': 'Ghi nhiệm kỳ của ban', 'committee.changed': 'Sửa thông tin nhiệm kỳ', 'committee.met': 'Ghi cuộc họp của ban', 'committee.meeting-removed': 'Xóa cuộc họp ghi nhầm', 'committee.assessed': 'Ghi xếp loại hằng năm của ban', 'committee.assessment-removed': 'Xóa xếp loại ghi nhầm của ban',
    'title-standard.added': 'Thêm tiêu chuẩn chức danh', 'title-standard.ended': 'Kết thúc tiêu chuẩn chức danh', 'title-standard.ending-taken-back': 'Dùng lại tiêu chuẩn chức danh',
    'office.taken': 'Ghi cán bộ giữ chức vụ', 'office.changed': 'Sửa thông tin chức vụ', 'office.left': 'Ghi thôi giữ chức vụ',
    'officer.record-changed': 'Sửa hồ sơ cán bộ', 'officer.entry-added': 'Thêm vào hồ sơ cán bộ', 'officer.entry-removed': 'Xóa mục ghi nhầm trong hồ sơ cán bộ', 'officer.training-settled': 'Ghi kết quả sau đào tạo',
    'care.assigned': 'Phân công cán bộ phụ trách', 'care.ended': 'Kết thúc phân công phụ trách', 'union.visited': 'Ghi lần xuống cơ sở', 'union.problem-solved': 'Ghi vướng mắc đã giải quyết',
    'offices.ended': 'Kết thúc chức vụ theo quyết định về tổ chức', 'offices.restored': 'Khôi phục chức vụ khi hoàn tác quyết định',
  },
  en: {
    'committee.created': 'Recorded a term of a committee', 'committee.changed': 'Changed a term', 'committee.met': 'Recorded a meeting', 'committee.meeting-removed': 'Removed a meeting', 'committee.assessed': 'Assessed a committee for a year', 'committee.assessment-removed': 'Removed an assessment of a committee',
    'title-standard.added': 'Added a standard of a title', 'title-standard.ended': 'Ended a standard of a title', 'title-standard.ending-taken-back': 'Took back the ending of a standard of a title',
    'office.taken': 'Recorded an office', 'office.changed': 'Changed an office', 'office.left': 'Ended an office',
    'officer.record-changed': 'Changed the record of an officer', 'officer.entry-added': 'Added to the record of an officer', 'officer.entry-removed': 'Removed from the record of an officer', 'officer.training-settled': 'Noted what became of a training',
    'care.assigned': 'Let an officer look after a union', 'care.ended': 'Ended that an officer looks after a union', 'union.visited': 'Noted a visit', 'union.problem-solved': 'Noted a problem as solved',
    'offices.ended': 'Offices ended with their unit', 'offices.restored': 'Offices restored with their unit',
  },
});

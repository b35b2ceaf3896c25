/** What the journal tells of report campaigns. */
export const campaignFacts = {
  vi: {
    'campaign.created': 'Tạo đợt báo cáo',
    'campaign.changed': 'Sửa đợt báo cáo',
    'campaign.discarded': 'Bỏ đợt báo cáo đang chuẩn bị',
    'campaign.launched': 'Phát động đợt báo cáo',
    'campaign.passed-on': 'Chuyển đợt báo cáo xuống cấp dưới',
    'assignment.exempted': 'Miễn báo cáo cho đơn vị',
    'assignment.exemption-lifted': 'Thôi miễn báo cáo cho đơn vị',
    'extension.granted': 'Gia hạn nộp báo cáo',
    'extension.asked': 'Đề nghị gia hạn nộp báo cáo',
    'extension.refused': 'Từ chối gia hạn nộp báo cáo',
  },
  en: {
    'campaign.created': 'Drafted a campaign',
    'campaign.changed': 'Changed a draft campaign',
    'campaign.discarded': 'Discarded a draft campaign',
    'campaign.launched': 'Launched a campaign',
    'campaign.passed-on': 'Passed a campaign on',
    'assignment.exempted': 'Exempted a unit from reporting',
    'assignment.exemption-lifted': 'Took an exemption back',
    'extension.granted': 'Granted a later due day',
    'extension.asked': 'Asked for a later due day',
    'extension.refused': 'Refused a later due day',
  },
};

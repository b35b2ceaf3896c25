/** Facts of ready forms as the journal's page tells them. */
export const templateFacts = {
  vi: {
    'ready-form.kept': 'Đưa biểu mẫu vào thư viện',
    'ready-form.changed': 'Thêm phiên bản biểu mẫu',
  },
  en: {
    'ready-form.kept': 'Kept a form in the library',
    'ready-form.changed': 'Added a version of a form',
  },
};

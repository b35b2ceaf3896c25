import { defineArea } from './define.ts';

/** Filters kept under a name, on any list. */
export const savedViews = defineArea({
  vi: {
    menu: 'Bộ lọc đã lưu',
    own: 'Của tôi',
    shared: 'Dùng chung',
    by: (name: string) => `của ${name}`,
    none: 'Chưa lưu bộ lọc nào.',
    save: 'Lưu bộ lọc đang xem…',
    title: 'Lưu bộ lọc',
    name: 'Tên bộ lọc',
    nameHint: 'Ví dụ: Quá hạn, chưa bắt đầu.',
    nameNeeded: 'Hãy đặt tên cho bộ lọc.',
    share: (unit: string) => `Cho mọi người của ${unit} dùng chung`,
    action: 'Lưu',
    saved: (name: string) => `Đã lưu bộ lọc “${name}”.`,
    remove: (name: string) => `Xóa bộ lọc “${name}”`,
    removed: (name: string) => `Đã xóa bộ lọc “${name}”.`,
  },
  en: {
    menu: 'Saved filters',
    own: 'Mine',
    shared: 'Shared',
    by: (name) => `by ${name}`,
    none: 'No filters saved yet.',
    save: 'Save the present filters…',
    title: 'Save filters',
    name: 'Name',
    nameHint: 'For example: Late and not begun.',
    nameNeeded: 'Give the filters a name.',
    share: (unit) => `Share with everybody of ${unit}`,
    action: 'Save',
    saved: (name) => `Filters “${name}” saved.`,
    remove: (name) => `Remove the filters “${name}”`,
    removed: (name) => `Filters “${name}” removed.`,
  },
});

import { defineArea } from './define.ts';

/** The toolbar of the field for narrative text. */
export const editor = defineArea({
  vi: {
    toolbar: 'Định dạng',
    bold: 'Chữ đậm',
    italic: 'Chữ nghiêng',
    underline: 'Gạch chân',
    bulletList: 'Danh sách gạch đầu dòng',
    numberedList: 'Danh sách đánh số',
    heading: 'Tiêu đề',
    subheading: 'Tiêu đề nhỏ',
    undo: 'Hoàn tác gõ',
    redo: 'Làm lại',
  },
  en: {
    toolbar: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underline',
    bulletList: 'Bulleted list',
    numberedList: 'Numbered list',
    heading: 'Heading',
    subheading: 'Small heading',
    undo: 'Undo typing',
    redo: 'Redo',
  },
});

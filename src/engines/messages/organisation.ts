import { defineArea } from './define.ts';

export const organisation = defineArea({
  vi: { title: 'Tổ chức' },
  en: { title: 'Organisation' },
});

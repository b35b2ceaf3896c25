import { defineArea } from './define.ts';

export const administration = defineArea({
  vi: { title: 'Quản trị' },
  en: { title: 'Administration' },
});

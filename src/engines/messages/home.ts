import { defineArea } from './define.ts';

export const home = defineArea({
  vi: { title: 'Việc của tôi' },
  en: { title: 'My work' },
});

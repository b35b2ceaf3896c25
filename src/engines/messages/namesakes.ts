import { defineArea } from './define.ts';

/** Who somebody that is being entered may be already. */
export const namesakes = defineArea({
  vi: {
    namesakes: 'Trong sổ đã có người giống thế này. Nếu là cùng một người thì không ghi thêm lần nữa.',
    bornIn: (year: number) => `sinh năm ${year}`,
    leftThere: 'đã thôi sinh hoạt',
  },
  en: {
    namesakes: 'Somebody like this is in the register already. Do not enter one person twice.',
    bornIn: (year) => `born in ${year}`,
    leftThere: 'has left',
  },
});

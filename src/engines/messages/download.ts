import { defineArea } from './define.ts';

/** Fetching a file that the server makes on demand. */
export const download = defineArea({
  vi: { making: 'Đang tạo tệp…', receiving: (percent: number) => `Đang tải ${percent}%` },
  en: { making: 'Making the file…', receiving: (percent) => `Downloading ${percent}%` },
});

import { defineArea } from './define.ts';

/** What `lantoa read` says beside the problems of files. */
export const commandLine = defineArea({
  vi: {
    consent: (line: string, encoding: string) => `Dòng đầu sẽ là “${line}”; nếu đúng, chạy lại với --convert ${encoding}.`,
  },
  en: {
    consent: (line, encoding) => `The first line will be “${line}”; if that is right, run it again with --convert ${encoding}.`,
  },
});

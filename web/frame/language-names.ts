import type { Language } from '#engines/messages/define.ts';

/** Each language by its own name, in whichever language the screen is. */
export const languageNames: [Language, string][] = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];

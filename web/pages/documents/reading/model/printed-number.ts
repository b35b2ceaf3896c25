import type { Language } from '#engines/messages/define.ts';

/** "1.234,5" in Vietnamese, "1,234.5" in English, with or without the groups; null for anything else. */
export function parseNumber(typed: string, language: Language): number | null {
  const [group, decimal] = language === 'vi' ? ['\\.', ','] : [',', '\\.'];
  const text = typed.replace(/\s|%$/g, '');
  const form = new RegExp(`^-?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${decimal}\\d+)?$`);
  if (!form.test(text)) return null;
  return Number(text.replace(new RegExp(group, 'g'), '').replace(',', '.'));
}

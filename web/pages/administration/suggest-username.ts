/** "Nguyễn Thị Đào" → "dao.nguyen": the given name, which one is called by, before the family name. */
export function suggestUsername(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const given = words.at(-1);
  const family = words[0];
  if (!given || !family) return '';
  return words.length === 1 ? given : `${given}.${family}`;
}

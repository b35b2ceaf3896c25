/** A lasting name for something new: its first words without marks, and a number where the name is taken. */
export function newKey(label: string, taken: Iterable<string>, fallback: string): string {
  const used = new Set(taken);
  const slug = label.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 24).replace(/-+$/, '');
  const base = slug || fallback;
  if (!used.has(base)) return base;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

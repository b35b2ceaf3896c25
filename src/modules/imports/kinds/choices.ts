import type { sheetVocabulary } from '../../organisation/index.ts';

type Words = Awaited<ReturnType<typeof sheetVocabulary>>;

/** A word of the vocabulary as a cell names it: by its key, or by its name in either language. */
export const choice = ({ key, nameVi, nameEn }: { key: string; nameVi: string; nameEn: string }, ...more: string[]) => ({ value: key, names: [nameVi, nameEn, ...more] });

/** Places of one name are told apart by what they lie in; a name that is there once needs no more. */
export function places(localities: Words['localities']) {
  const times = new Map<string, number>();
  for (const { name } of localities) times.set(name, (times.get(name) ?? 0) + 1);
  return localities.map(({ key, name, within }) => {
    const full = within ? `${name}, ${within}` : name;
    return { value: key, names: times.get(name) === 1 ? [name, full] : [full] };
  });
}

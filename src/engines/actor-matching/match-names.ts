/** Single units by their names: whole, short, without their place, without accents. */
import type { ActorProposal, NamedUnit } from './schema.ts';
import { bare, beginsWith, nameWords, same, wordsOfUnit } from './words.ts';

/** Sorts of bodies and places: a name made of nothing else names no unit. */
const common = new Set(nameWords('liên đoàn lao động công ngành nghiệp cơ sở các cấp trên trực tiếp tỉnh thành phố thị xã huyện quận phường đặc khu ban văn phòng của và tổng việt nam ủy đơn vị'));

/** There is but one of them. */
const confederation = /^tổng liên đoàn/iu;

/** The words of a part that tell one unit from another. */
export const tellingWords = (part: string): string[] => nameWords(part).filter((word) => !common.has(word));

/** The units that a part may name, the likeliest first. */
export function matchNames(part: string, units: readonly NamedUnit[]): ActorProposal[] {
  const words = nameWords(part);
  const telling = words.filter((word) => !common.has(word));
  const sought = { words, bare: bare(words), telling, tells: telling.length > 0 || confederation.test(part) };
  return units.flatMap((unit): ActorProposal[] => {
    const found = howAlike(sought, unit);
    return found ? [{ match: { kind: 'unit', unitId: unit.id }, ...found }] : [];
  }).sort((one, other) => other.score - one.score);
}

interface Sought { readonly words: readonly string[]; readonly bare: readonly string[]; readonly telling: readonly string[]; readonly tells: boolean }

function howAlike({ words, bare: plain, telling, tells }: Sought, unit: NamedUnit): Pick<ActorProposal, 'score' | 'reason'> | null {
  const { name, short, bareName, bareShort } = wordsOfUnit(unit);
  if (same(words, name)) return { score: 0.98, reason: 'name' };
  if (same(words, short)) return { score: 0.95, reason: 'short_name' };
  if (!tells) return null;
  if (beginsWith(name, words)) return { score: 0.9, reason: 'name_without_place' };
  if (beginsWith(words, name) || (beginsWith(words, short) && short.length > 2)) return { score: 0.8, reason: 'name_without_place' };
  if (same(plain, bareName) || same(plain, bareShort)) return { score: 0.8, reason: 'name_without_accents' };
  // `LĐLĐ Thanh Lũng` leaves out that it is a district's.
  return words[0] === name[0] && words[1] === name[1] && same(telling, name.filter((word) => !common.has(word))) ? { score: 0.8, reason: 'name_without_place' } : null;
}

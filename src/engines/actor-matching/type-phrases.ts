/** Unit types by the words that documents use for all units of a sort, worked out from the types' own names: levels are data. */
import { withoutAccents } from '../text/index.ts';
import type { ActorProposal, CountedType, Vocabulary } from './schema.ts';
import { writtenOut } from './words.ts';

const heads = ['liên đoàn lao động', 'nghiệp đoàn', 'công đoàn'] as const;
/** Sorts of places; a document may list one that a type's name leaves out (`quận`). */
const places = ['tỉnh', 'thành phố', 'thị xã', 'huyện', 'quận', 'xã', 'phường', 'đặc khu'] as const;
const fillers = /\s+(?:trong tỉnh|trong toàn tỉnh|toàn tỉnh|trên địa bàn(?: tỉnh)?|thuộc tỉnh|địa phương|liên quan|có liên quan|trên|này|nêu trên)(?=$|[\s,;])/giu;
const directly = /\s*(?:trực thuộc|thuộc)(?:\s+(?:liên đoàn lao động|lđlđ)\s+(?:tỉnh|thành phố)[^,;]*)?\s*$/iu;

interface Parsed { readonly head: string; readonly nouns: readonly string[]; readonly rest: string; readonly direct: boolean; readonly plural: boolean }

/** What stands behind a head for a sort of unit. */
const sorts = ['cơ sở', 'ngành', 'khu công nghiệp', ...places].map((noun) => ({ noun, pattern: new RegExp(`^${noun}(?![\\p{L}])`, 'iu') }));
const knownNouns = new WeakMap<CountedType, { head: string; nouns: string[] }[]>();

/** `Liên đoàn Lao động huyện, thị xã, thành phố thuộc tỉnh` → its head and the nouns that its units are told by. */
function nounsOfType(type: CountedType): { head: string; nouns: string[] }[] {
  const before = knownNouns.get(type);
  if (before) return before;
  const found = [type.nameVi, type.shortVi].flatMap((name) => {
    const text = writtenOut(name).toLowerCase().replace(fillers, '');
    const head = heads.find((one) => text.startsWith(one));
    if (!head) return [];
    const nouns = text.slice(head.length).split(/[,;/]|\svà\s/u).map((noun) => noun.replace(/^\s*(?:các\s+)?/u, '').trim()).filter((noun) => noun !== '');
    return [{ head, nouns }];
  });
  knownNouns.set(type, found);
  return found;
}

function parse(part: string): Parsed | null {
  const text = writtenOut(part).replace(/[()]/gu, ' ').replace(/\s+/gu, ' ').trim();
  const plural = /(?:^|\s)(?:các|mỗi|toàn bộ|tất cả|từng)\s/iu.test(text);
  const plain = text.replace(/^(?:tất cả\s+|toàn bộ\s+)?(?:các|mỗi|từng)\s+/iu, '').replace(fillers, '');
  const direct = directly.test(plain);
  const named = plain.replace(directly, '');
  const head = heads.find((one) => named.toLowerCase().startsWith(one));
  if (!head) return null;
  let rest = named.slice(head.length).replace(/^\s*(?:các\s+)?(?:cấp\s+)?/iu, '');
  const nouns: string[] = [];
  for (;;) {
    const noun = sorts.find(({ pattern }) => pattern.test(rest))?.noun;
    if (!noun) break;
    nouns.push(noun);
    rest = rest.slice(noun.length);
    const joint = rest.match(/^\s*(?:[,;/]|và(?=\s))\s*(?:các\s+)?/iu)?.[0];
    if (joint === undefined) break;
    rest = rest.slice(joint.length);
  }
  return { head, nouns, rest: rest.replace(/^[\s,;]+/u, '').trim(), direct, plural };
}

/** Levels between the base and the lowest one. */
const between = (types: readonly CountedType[], base: number): CountedType[] => {
  const lowest = Math.max(...types.map(({ rank }) => rank));
  return types.filter(({ rank }) => rank > base && rank < lowest);
};

/** What a part can mean as all units of one or several types below the base; empty where it means none. */
export function matchTypes(part: string, vocabulary: Vocabulary): ActorProposal[] {
  const base = vocabulary.types.find(({ key }) => key === vocabulary.base.typeKey)?.rank ?? 0;
  const present = vocabulary.types.filter((type) => type.all > 0 && !isDepartment(type));
  const words = writtenOut(part).toLowerCase().replace(/^(?:các|mỗi)\s+/u, '');
  const propose = (types: readonly CountedType[], score: number, reason: ActorProposal['reason'], direct = false, condition: string | null = null): ActorProposal[] =>
    types.length === 0 ? [] : [{ match: { kind: 'types', typeKeys: types.map(({ key }) => key), direct, condition }, score, reason }];

  if (/^(?:cấp công đoàn|công đoàn các cấp)(?![\p{L}])/u.test(words)) return propose(present, 0.75, 'all_levels');
  const upper = words.match(/^(?:công đoàn\s+)?cấp trên (?:trực tiếp )?(?:của )?(?:công đoàn )?cơ sở(.*)$/u);
  if (upper) return propose(between(present, base), upper[1]?.trim() ? 0.7 : 0.95, 'level', false, conditionOf(part, /cơ sở/iu));
  if (/^(?:đơn vị|cơ quan, đơn vị)(?: trực thuộc| cấp dưới| trong tỉnh| thuộc liên đoàn lao động tỉnh)?$/u.test(words)) return propose(present.filter(({ direct }) => direct > 0), 0.75, 'units_below', true);
  const parsed = parse(part);
  if (!parsed || parsed.nouns.length === 0 || namesOne(parsed)) return [];
  if (/^trung ương/iu.test(parsed.rest)) return [];
  if (parsed.nouns[0] === 'cơ sở') {
    const lowest = Math.max(...present.map(({ rank }) => rank));
    return propose(present.filter(({ rank }) => rank === lowest), parsed.rest ? 0.65 : 0.95, 'level', parsed.direct, parsed.rest || null);
  }
  const scored = present.filter(({ rank }) => rank > base).flatMap((type) => {
    const hits = Math.max(0, ...nounsOfType(type).filter(({ head }) => head === parsed.head).map(({ nouns }) => parsed.nouns.filter((noun) => nouns.includes(noun)).length));
    return hits > 0 ? [{ type, hits }] : [];
  });
  const best = Math.max(0, ...scored.map(({ hits }) => hits));
  const known = parsed.nouns.every((noun) => (places as readonly string[]).includes(noun) || scored.length > 0);
  if (!known) return [];
  return propose(scored.filter(({ hits }) => hits === best).map(({ type }) => type), parsed.rest ? 0.65 : 0.92, 'type_name', parsed.direct, parsed.rest || null);
}

/** `huyện Thanh Lũng`: what begins with a capital after the sort of place is a name. */
const namesOne = ({ nouns, rest }: Parsed): boolean => /^\p{Lu}/u.test(rest) && nouns[0] !== 'cơ sở' || (nouns[0] === 'cơ sở' && /^(?:Công ty|Trường|Bệnh viện|Trạm|Ủy ban|Sở|Phòng)/u.test(rest));

/** True where the issuer speaks to all units of the base's own type (`LĐLĐ các tỉnh, thành phố`). */
export function addressesBase(part: string, vocabulary: Vocabulary): boolean {
  const parsed = parse(part);
  const own = vocabulary.types.find(({ key }) => key === vocabulary.base.typeKey);
  if (!vocabulary.issuedAbove || !parsed || !own || namesOne(parsed) || parsed.nouns.length === 0 || /^trung ương/iu.test(parsed.rest)) return false;
  return nounsOfType(own).some(({ head, nouns }) => head === parsed.head && parsed.nouns.every((noun) => nouns.includes(noun)));
}

/** Departments stand in the tree in some installations; they carry nothing down. */
export const isDepartment = (type: Pick<CountedType, 'key' | 'nameVi'>): boolean => type.key === 'department' || withoutAccents(type.nameVi).startsWith('ban,');

function conditionOf(part: string, after: RegExp): string | null {
  const text = writtenOut(part);
  const found = [...text.matchAll(new RegExp(after.source, 'giu'))].at(-1);
  const rest = found ? text.slice(found.index + found[0].length).replace(fillers, '').replace(directly, '').trim() : '';
  return rest === '' ? null : rest.slice(0, 300);
}

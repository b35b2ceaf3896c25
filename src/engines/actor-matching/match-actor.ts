/** One actor of a document against the vocabulary of the organisation: what it may stand for, the likeliest first. */
import { matchNames, tellingWords } from './match-names.ts';
import type { ActorProposal, Vocabulary } from './schema.ts';
import { addressesBase, isDepartment, matchTypes } from './type-phrases.ts';
import { beginsWith, nameWords, wordsOfUnit, writtenOut } from './words.ts';

/** A person chooses among few. */
const most = 4;
const committee = /^(?:ban thường vụ|ban chấp hành|thường trực|đoàn chủ tịch|lãnh đạo|chủ tịch|cán bộ,? chuyên viên)(?:\s+(?:của\s+)?|$)/iu;
const department = /^(?:các\s+)?(?:ban(?!\s+(?:thường vụ|chấp hành|dân vận))|văn phòng|phòng|ủy ban kiểm tra|uỷ ban kiểm tra|bộ phận|tổ (?:công tác|giúp việc|thư ký))(?![\p{L}])/iu;
const person = /^(?:đ\/c|đồng chí|các đồng chí|ông|bà)\s/iu;
const outside = /^(?:các\s+)?(?:sở|ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|tỉnh [ủu][ỷy]|thành [ủu][ỷy]|huyện [ủu][ỷy]|đảng [ủu][ỷy]|cấp [ủu][ỷy]|chi bộ|đảng bộ|ban dân vận|mặt trận|mttq|ubmttq|ủy ban mttq|uỷ ban mttq|hội(?! đồng)|hiệp hội|đoàn thanh niên|tỉnh đoàn|công an|báo|đài|ngân hàng|kho bạc|thuế|bảo hiểm|bhxh|doanh nghiệp|người sử dụng lao động|chủ doanh nghiệp|chính quyền|chuyên môn|bộ(?! phận)|chính phủ|cơ quan (?:báo|chuyên môn|chức năng)|trường|bệnh viện|liên minh|tòa án|toà án|viện)(?![\p{L}])/iu;
const above = /^(?:tổng liên đoàn|đoàn chủ tịch|thường trực đoàn chủ tịch|(?:các\s+)?ban[^,;]{0,80}tổng liên đoàn)/iu;

/**
 * Proposes what one part of an actor stands for.
 * @param part one body, as `partsOfActor` gives it
 * @returns at most four proposals, none twice; empty where nothing in the organisation is like it. Never throws.
 */
export function matchActor(part: string, vocabulary: Vocabulary): ActorProposal[] {
  const text = writtenOut(part).slice(0, 300);
  if (person.test(text)) return [{ match: { kind: 'outside' }, score: 0.6, reason: 'person' }];
  const self = vocabulary.issuedAbove ? [] : matchBase(text, vocabulary);
  const named = matchNames(text, vocabulary.units);
  const types = matchTypes(text, vocabulary);
  const addressed: ActorProposal[] = addressesBase(text, vocabulary) ? [{ match: { kind: 'unit', unitId: vocabulary.base.id }, score: 0.94, reason: 'addressed' }] : [];
  const found = [...self, ...named, ...types, ...addressed, ...matchDepartment(text, vocabulary), ...matchOutside(text, named.length > 0)];
  if (found.length === 0 && committee.test(text)) return ofCommittee(text, vocabulary);
  return distinct(found.sort((one, other) => other.score - one.score));
}

/** `LĐLĐ tỉnh` is the province that issues the document; `Ban Thường vụ` too. */
function matchBase(text: string, { base }: Vocabulary): ActorProposal[] {
  const words = nameWords(text);
  const isBase = beginsWith(wordsOfUnit(base).name, words) && words.length > 3;
  return isBase ? [{ match: { kind: 'unit', unitId: base.id }, score: 0.95, reason: 'issuer' }] : [];
}

/** A committee acts for its organisation: what stands after it is matched, the issuer where nothing does. */
function ofCommittee(text: string, vocabulary: Vocabulary): ActorProposal[] {
  const rest = text.replace(committee, '').trim();
  if (rest === '') return vocabulary.issuedAbove ? [{ match: { kind: 'outside' }, score: 0.6, reason: 'body_above' }] : [{ match: { kind: 'unit', unitId: vocabulary.base.id }, score: 0.8, reason: 'committee' }];
  return matchActor(rest, vocabulary).map((one) => ({ ...one, score: Math.round(one.score * 90) / 100, ...(one.reason === 'issuer' && { reason: 'committee' as const }) }));
}

function matchDepartment(text: string, vocabulary: Vocabulary): ActorProposal[] {
  if (!department.test(text) || /(?:tỉnh|thành|huyện|đảng) [ủu][ỷy]|trung ương/iu.test(text) || above.test(text) && vocabulary.issuedAbove === false) return [];
  if (vocabulary.issuedAbove) return [{ match: { kind: 'outside' }, score: 0.6, reason: 'body_above' }];
  const units = vocabulary.types.filter((type) => isDepartment(type) && type.direct > 0).map(({ key }) => key);
  if (/^các\s+(?:ban|phòng)/iu.test(text) && units.length > 0) return [{ match: { kind: 'types', typeKeys: units, direct: true, condition: null }, score: 0.8, reason: 'department_of_issuer' }];
  return [{ match: { kind: 'department' }, score: 0.75, reason: 'department_of_issuer' }];
}

function matchOutside(text: string, named: boolean): ActorProposal[] {
  if (above.test(text)) return named ? [] : [{ match: { kind: 'outside' }, score: 0.8, reason: 'body_above' }];
  const foreign = outside.test(text) || /(?:tỉnh|thành|huyện|đảng) [ủu][ỷy]/iu.test(text);
  if (foreign) return [{ match: { kind: 'outside' }, score: 0.85, reason: 'body_outside' }];
  return /trung ương/iu.test(text) ? [{ match: { kind: 'outside' }, score: 0.6, reason: 'body_outside' }] : [];
}

function distinct(proposals: readonly ActorProposal[]): ActorProposal[] {
  const known = new Set<string>();
  return proposals.filter(({ match }) => {
    const key = JSON.stringify(match);
    return !known.has(key) && known.add(key);
  }).slice(0, most);
}

/** The words by which units are to be looked for: of each part those that tell one unit from another, without accents. */
export function soughtNames(parts: readonly string[]): string[][] {
  const sought = parts.map((part) => tellingWords(part).map((word) => word.normalize('NFD').replace(/\p{M}+/gu, '').replaceAll('đ', 'd')).slice(0, 8)).filter((words) => words.length > 0 && words.join('').length >= 3);
  return [...new Map(sought.map((words) => [words.join(' '), words])).values()].slice(0, 60);
}

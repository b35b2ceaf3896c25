/** Actors: who is given work. Recognised by the word an organisation's name begins with and the verb before which it ends. */
import { actorTable, collective, impostors, verbs } from '../grammar/actors.ts';
import { anyOf, countWords, cut, runOf, trim, withoutClosing, type Run } from '../text/index.ts';


const heads = actorTable.flatMap((row) => row.heads);
const start = new RegExp(`^(?:${anyOf(heads)}|[Cc]ác\\s+${anyOf(collective)})(?![\\p{L}\\p{N}])`, 'u');
const lowerStart = new RegExp(`^(?:${anyOf(heads)}|các\\s+${anyOf(collective)})(?![\\p{L}\\p{N}])`, 'iu');
const stop = new RegExp(`(?:[.;:()“”]|\\s(?<!các\\s|của\\s|ban\\s|[Bb]an\\s|những\\s|một số\\s|viện\\s|Viện\\s|việc\\s|Việc\\s)(?:${anyOf(verbs)})(?![\\p{L}])|,\\s*(?:${anyOf(verbs)})(?![\\p{L}])(?!\\s+(?:Công đoàn|đảng)))`, 'u');
/** Bodies that are also written small and still stand for themselves in a joint actor. */
const smallStart = /^(?:đ\/c|đồng chí|công đoàn (?:cơ sở|ngành|cấp|khu|viên chức|các|xã|phường|đặc khu|trường|tập đoàn|tổng công ty)|các (?:đảng [uủ][ỷy]|cấp [uủ][ỷy]|chi bộ|công đoàn|đơn vị|cơ quan|sở|ban|phòng|tổ chức|doanh nghiệp|địa phương|trường|CĐCS)|nghiệp đoàn|liên đoàn lao động|ban chấp hành|ban thường vụ|văn phòng)(?![\p{L}])/u;
const prefix = /^(?:(?:Đối với|Đề nghị|Giao(?: cho)?|Trách nhiệm của|Nhiệm vụ của|Phân công|Kính đề nghị|Yêu cầu|đề nghị|giao|yêu cầu|đối với|Đồng thời,?\s+giao|Đồng thời)\s*:?\s+)+/u;
const leadIn = /^(?:Căn cứ|Trên cơ sở|Theo|Trong quá trình|Định kỳ|Hằng năm|Hàng năm|Hằng quý|Trước ngày|Sau khi|Ngay sau khi|Từ|Để|Trong)(?![\p{L}])[^,;.]{0,120},\s*/u;
const place = /^(?:thành phố|thị xã|thị trấn|tỉnh|huyện|xã|phường|đặc khu|quận|ban|ngành|đoàn thể|đài|sở|cơ quan|đơn vị)(?![\p{L}])/u;

/** The actor, joint or single, that a run begins with; null where it begins with none. `loose` also takes lower case (after `Đối với`). */
export function actorAt(run: Run, loose = false): { actor: Run; end: number } | null {
  if (impostors.test(run.text) || !(loose ? lowerStart : start).test(run.text)) return null;
  // Words of the head itself (`Người sử dụng lao động`) end no name.
  const head = run.text.match(loose ? lowerStart : start)?.[0].length ?? 0;
  const after = run.text.slice(head, 400).search(stop);
  const end = after < 0 ? -1 : head + after;
  const actor = trim(cut(run, 0, end < 0 ? Math.min(run.text.length, 400) : end));
  const tidy = actor.text.replace(/[\s,]+$/u, '');
  if (tidy === '' || countWords(tidy) > 45 || tidy.length >= 400) return null;
  return { actor: cut(actor, 0, tidy.length), end: end < 0 ? run.text.length : end };
}

/** The actor that a sentence gives something to do, past `Giao`, `Đề nghị` and a leading clause (`Căn cứ …,`). */
export function actorOfSentence(run: Run): { actor: Run; end: number } | null {
  const direct = at(run, 0);
  if (direct) return direct;
  const lead = run.text.match(leadIn)?.[0].length ?? 0;
  return lead > 0 ? at(run, lead) : null;
}

function at(run: Run, offset: number): { actor: Run; end: number } | null {
  const rest = cut(run, offset);
  const given = rest.text.match(prefix)?.[0].length ?? 0;
  const body = cut(rest, given);
  // Past a leading clause a bare small noun goes on with the clause's own list.
  if (given === 0 && offset > 0 && !/^(?:\p{Lu}|các\s|công đoàn|cấp)/u.test(body.text)) return null;
  const found = actorAt(body, given > 0 || offset > 0);
  if (!found || (found.end >= body.text.length && given === 0 && countWords(body.text) > 14)) return found && found.end < body.text.length ? { ...found, end: found.end + offset + given } : null;
  return { actor: found.actor, end: found.end + offset + given };
}

/** The actor that a heading names (`2. Đối với Công đoàn ngành`); null for a subject heading. */
export function actorOfHeading(heading: Run): Run | null {
  if (heading.text.includes(';')) return listedActors(heading);
  const given = heading.text.match(prefix)?.[0].length ?? 0;
  const body = trim(cut(heading, given));
  const bracket = body.text.search(/\s*\([^)]*\)[\s:.,]*$/u);
  const named = cut(body, 0, bracket > 0 ? bracket : body.text.length);
  // A committee's name is made of what it does: `Tiểu ban tuyên truyền, tổ chức và phục vụ đại hội`.
  if (/^(?:Tiểu ban|Tổ (?:công tác|giúp việc|thư ký))\s/u.test(named.text) && countWords(named.text) <= 12 && !/[.;:]/u.test(named.text)) return named;
  const found = actorAt(named, given > 0 || /^\p{Lu}/u.test(named.text));
  if (!found || /\d{2,}|%/.test(found.actor.text.slice(0, -3))) return null;
  const rest = named.text.slice(found.end).trim();
  return rest === '' || /^[.:,]+$/u.test(rest) ? found.actor : null;
}

/** A heading that lists actors with semicolons; null where one of them is none. */
function listedActors(heading: Run): Run | null {
  const given = heading.text.match(prefix)?.[0].length ?? 0;
  const body = withoutClosing(cut(heading, given));
  const parts = body.text.split(';').map((part) => part.trim());
  const all = parts.every((part) => lowerStart.test(part) && !impostors.test(part) && (runOf(part).text.search(stop) < 0));
  return all && countWords(body.text) <= 45 ? body : null;
}

/** Splits joint actors: `Văn phòng, các ban LĐLĐ tỉnh` are two, `LĐLĐ các tỉnh, thành phố` is one. */
export function splitActors(run: Run): Run[] {
  const parts: Run[] = [];
  let from = 0;
  let depth = 0;
  for (const m of run.text.matchAll(/[()]|\s*[,;]\s*(?:và\s+)?|\s+và\s+/gu)) {
    if (m[0] === '(' || m[0] === ')') { depth += m[0] === '(' ? 1 : -1; continue; }
    const next = cut(run, m.index + m[0].length);
    const separate = depth <= 0 && !place.test(next.text) && (start.test(next.text) || smallStart.test(next.text) || m[0].includes(';')) && !impostors.test(next.text);
    if (!separate) continue;
    parts.push(trim(cut(run, from, m.index)));
    from = m.index + m[0].length;
  }
  parts.push(trim(cut(run, from)));
  return parts.filter((part) => part.text !== '');
}

const supports = /(?:^|[\s,])(?:phối hợp(?:\s+(?:chặt chẽ|tốt))?|phối kết hợp)(?:\s+(?:cùng|với))?\s+/giu;

/** Who a clause tells to be worked with: `phối hợp với Y`. */
export function supportersIn(run: Run): Run[] {
  for (const m of run.text.matchAll(supports)) {
    const rest = cut(run, m.index + m[0].length);
    const withWord = /(?:với|cùng)\s+$/iu.test(m[0]);
    const found = actorAt(rest, withWord);
    const loose = !found && withWord ? looseActor(rest) : null;
    const actor = found?.actor ?? loose;
    if (actor) return splitActors(actor);
  }
  return [];
}

function looseActor(run: Run): Run | null {
  if (!/^(?:các|cấp|chính quyền|người sử dụng|chuyên môn|sở|đơn vị|cơ quan|lãnh đạo|địa phương)(?![\p{L}])/u.test(run.text)) return null;
  const end = run.text.slice(0, 300).search(stop);
  const actor = trim(cut(run, 0, end < 0 ? Math.min(run.text.length, 300) : end));
  return actor.text === '' ? null : actor;
}

const asks = /(?:yêu cầu|đề nghị|giao(?!\s+(?:ban|lưu|thông|tiếp|dịch))|phân công|hướng dẫn|chỉ đạo)\s+(?=\p{L})/gu;

const doesAsFollows = /(?:thực hiện|triển khai|tập trung)(?:(?!kế hoạch|chương trình|nghị quyết)[^.:]){0,80}(?:sau|sau đây|như sau):$/iu;

/** The actors of a paragraph that says of them what follows (`Các đơn vị phối hợp thực hiện các hoạt động sau:`). */
export function actorOfAnnouncement(run: Run): Run | null {
  const found = doesAsFollows.test(run.text) ? actorOfSentence(run) : null;
  return found && /^[Cc]ác\s/u.test(found.actor.text) ? found.actor : null;
}

/** The actors that a lead-in names (`… đề nghị các đơn vị thực hiện một số nội dung sau:`). */
export function actorOfLeadIn(run: Run): Run | null {
  if (!/:\s*$/u.test(run.text)) return null;
  for (const m of [...run.text.matchAll(asks)].reverse()) {
    const found = actorAt(cut(run, m.index + m[0].length), true);
    if (found) return found.actor;
  }
  return null;
}

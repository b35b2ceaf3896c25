/** Basis: the direct objects of Thực hiện / Căn cứ in the preamble, and what the preamble says this document carries out. */
import { mentionsIn, type Mention } from '../official-document/index.ts';
import { sentences, type Run } from '../text/index.ts';

const opens = /^(?:-\s*)?(?:Căn cứ|Thực hiện|Thi hành|Theo(?! đề nghị)|Chấp hành|Triển khai(?: thực hiện)?|Tiếp tục thực hiện|Trên cơ sở|Để (?:tiếp tục )?(?:thực hiện|triển khai))(?![\p{L}])/u;
/** Words after a document that begin to say what it is about; what they name is no basis. */
const about = /(?:^|[\s,])(?:về(?: việc)?|phê duyệt|ban hành|quy định|qui định|sửa đổi|bổ sung|hướng dẫn(?!\s+của\s[^,;]{2,60}\stại\s*$)|thông báo|giữa)(?=\s)/iu;
/** A new subject after the grounds: who heard, met or looked into what. */
const newSubject = /,\s*(?:ngày\s[^,;]{4,40},\s*)?\p{Lu}[^,;]{3,80}\s(?:đã\s+)?(?:nghe|họp|thống nhất|xem xét|cho ý kiến)(?!\p{L})/u;
const drawsUp = /(?<!(?:về|việc|duyệt|và)\s+)(?:xây dựng|ban hành|đề ra|triển khai|lập)\s+(?:và\s+\p{L}+\s+)?(?:\p{L}+\s+){0,3}?(?:kế hoạch|chương trình|hướng dẫn|đề án|nghị quyết|chỉ thị|quyết định|kết luận)/giu;
const reviews = /tổng kết|sơ kết|đánh giá/iu;
const carriesOut = /(?:thực hiện|triển khai|thi hành|cụ thể hóa)\s*$/iu;

/** The documents on which the preamble grounds this one, in order. */
export function directBasis(preamble: readonly Run[]): Mention[] {
  return preamble.flatMap((run) => sentences(run)).flatMap(basisIn);
}

function basisIn(run: Run): Mention[] {
  const mentions = mentionsIn(run);
  const own = drawnUpAt(run.text, mentions);
  const turn = run.text.search(newSubject);
  const grounded = opens.test(run.text);
  const direct: Mention[] = [];
  let nested = false;
  let nestedSeen = false;
  let from = 0;
  for (const mention of mentions) {
    if (own >= 0 && mention.index > own) {
      const clause = run.text.slice(own, mention.index);
      if (!reviews.test(clause) && carriesOut.test(clause.trimEnd()) && !/”|;/u.test(clause)) direct.push(mention);
      break;
    }
    if (turn >= 0 && mention.index > turn) break;
    const between = run.text.slice(from, mention.index);
    const cutAt = Math.max(between.lastIndexOf(';'), between.search(/\)\s*(?:,|và|;)\s*[^)]*$/u), between.search(/”\s*(?:,|và|;)\s*[^”]*$/u));
    const joined = mention.code !== null && /[\s”)]và\s*$/u.test(between);
    const comma = (/,\s*$/u.test(between) || joined) && !nestedSeen;
    const since = cutAt >= 0 ? between.slice(cutAt + 1) : between;
    if (cutAt >= 0 || comma) { nested = false; nestedSeen = false; }
    if (!comma && about.test(since)) nested = true;
    if (grounded && !nested) direct.push(mention);
    if (nested) nestedSeen = true;
    from = mention.index + mention.run.text.length;
  }
  return direct;
}

/** Where the preamble says that this document is drawn up; what only tells what a cited one is about does not. */
function drawnUpAt(text: string, mentions: readonly Mention[]): number {
  for (const m of text.matchAll(drawsUp)) {
    const cited = mentions.findLast((mention) => mention.index < m.index);
    const since = text.slice(cited ? cited.index + cited.run.text.length : 0, m.index);
    if (!cited || !about.test(since.slice(since.search(/[,;”)][^,;”)]*$/u) + 1))) return m.index;
  }
  return -1;
}

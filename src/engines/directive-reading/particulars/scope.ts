/** The scope: which levels carry the document out (`thực hiện từ công đoàn cơ sở trở lên`). */
import { cut, sentences, type Run } from '../../text/index.ts';
import type { Source } from '../source.ts';
import { quoted } from './quoted.ts';
import { rungsOf } from './rungs.ts';
import type { Rung, Scope } from './schema.ts';

interface Phrase { readonly pattern: RegExp; readonly lowest: (named: string) => Rung | null; readonly confidence: number }

const level = '(?:cấp\\s+|các\\s+)?(?:(?:công đoàn|CĐ)\\s+)?(?:cấp trên\\s+(?:trực tiếp\\s+)?(?:của\\s+)?(?:công đoàn\\s+)?cơ sở|cấp cơ sở|cơ sở|CĐCS|cấp huyện|cấp tỉnh|LĐLĐ\\s+(?:cấp\\s+)?(?:huyện|tỉnh)|tỉnh|huyện)';
const lowestOf = (named: string): Rung | null => rungsOf(named, null)[0] ?? (/tỉnh/iu.test(named) ? 'province' : null);

/** The phrases, the most telling first; group 1 names the lowest level. */
const phrases: readonly Phrase[] = [
  { pattern: new RegExp(`từ\\s+(${level})(?:\\s*\\([^)]{0,40}\\))?\\s+trở lên`, 'iu'), lowest: lowestOf, confidence: 0.9 },
  { pattern: new RegExp(`(?:bắt đầu|tiến hành|thực hiện|triển khai)\\s+từ\\s+(${level})(?![\\p{L}])`, 'iu'), lowest: lowestOf, confidence: 0.75 },
  { pattern: /(?:đến|tới)\s+(?:tận\s+)?((?:các\s+)?(?:công đoàn cơ sở|CĐCS|cơ sở))(?![\p{L}])(?=\s*[.;,])/iu, lowest: () => 'grassroots', confidence: 0.5 },
  { pattern: /(?:ở|tại|trong|đến)\s+(?:tất cả\s+)?((?:các|mỗi)\s+cấp công đoàn)/iu, lowest: () => 'grassroots', confidence: 0.55 },
  { pattern: /((?:LĐLĐ|Liên đoàn Lao động)\s+tỉnh\s+và\s+các\s+(?:đơn vị|công đoàn)\s+trực thuộc)/u, lowest: () => null, confidence: 0.6 },
];

/** Sentences that say how the document itself is carried out, reviewed or held. */
const aboutItself = /thực hiện|tiến hành|triển khai|tổ chức|sơ kết|tổng kết|kế hoạch|nghị quyết|hội nghị/iu;

/** Reads the scope from the body; the most telling phrase holds, the first of its kind. */
export function scopeOf(source: Source): Scope | null {
  const candidates = source.paragraphs.flatMap(({ run }) => /trở lên|từ|cấp|trực thuộc|cơ sở/iu.test(run.text) ? sentences(run).filter(speaksOfItself) : []);
  for (const phrase of phrases) {
    for (const sentence of candidates) {
      const found = scopeIn(sentence, phrase);
      if (found) return found;
    }
  }
  return null;
}

/** A share (`75% … trở lên`) is a target, and a number before `trở lên` counts something. */
const speaksOfItself = (sentence: Run): boolean => aboutItself.test(sentence.text) && !/%/u.test(sentence.text);

function scopeIn(sentence: Run, { pattern, lowest, confidence }: Phrase): Scope | null {
  const m = sentence.text.match(pattern);
  const words = m && quoted(cut(sentence, m.index ?? 0, (m.index ?? 0) + m[0].length));
  return words ? { words, lowest: lowest(m[1] ?? ''), confidence } : null;
}

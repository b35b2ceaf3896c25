/** Cutting a paragraph into sentences. A semicolon ends no sentence; an abbreviation's or a number's dot neither. */
import { cut, trim, type Run } from './run.ts';

const abbreviated = /(?:^|[\s(])(?:TP|Tp|TS|ThS|PGS|GS|KS|CN|Đ|tr|Tr|vv|v\.v|St|Nxb|TM|KT|TL|TUQ|TT)$/u;

/** Sentences of a run, each trimmed, its closing mark included. */
export function sentences(run: Run): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (const m of run.text.matchAll(/[.!?…](?:[”"’)]*)\s+(?=[“"(‘]?[\p{Lu}\d])/gu)) {
    const end = m.index + m[0].trimEnd().length;
    const before = run.text.slice(Math.max(0, m.index - 12), m.index);
    const ellipsis = /\.\.$/.test(before) || m[0].startsWith('…');
    if (abbreviated.test(before) || /(?:^|\s)\d{1,2}$/u.test(before) && m.index - from < 4) continue;
    if (ellipsis && /^[\d]/.test(run.text.slice(m.index + m[0].length))) continue;
    parts.push(trim(cut(run, from, end)));
    from = m.index + m[0].length;
  }
  parts.push(trim(cut(run, from)));
  return parts.filter((part) => part.text.length > 0);
}

/** Drops the closing `.`, `;`, `:`, `,` or `./.` of a text value; a closing ellipsis stays. */
export function withoutClosing(run: Run): Run {
  const { text } = run;
  let end = text.length;
  for (;;) {
    while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end--;
    if (text.endsWith('./.', end)) end -= 3;
    else if (/[;:,]/.test(text[end - 1] ?? '')) end--;
    else if (text[end - 1] === '.' && text[end - 2] !== '.') end--;
    else break;
  }
  return trim(cut(run, 0, end));
}

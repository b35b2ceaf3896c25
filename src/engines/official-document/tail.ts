/** The tail of an official document: recipients and signature block, often flattened from two columns into one. */
import { cut, join, looksLikeName, mostlyCapitals, startsLower, trim, withoutClosing, type Line, type Run } from '../text/index.ts';
import { authorityMark, posts } from '../grammar/signing.ts';

/** Lines of a tail that are looked at; no real one is longer. */
const longestTail = 400;
const heading = /^(?:Nơi nhận|NƠI NHẬN)\s*:?\s*/u;
const dash = /^[-–—−•+]\s*/u;

export interface Recipient { readonly run: Run }
export interface Signature { readonly authority: Run | null; readonly position: Run | null; readonly name: Run | null; readonly run: Run }

const capitalsLine = (text: string): boolean => mostlyCapitals(text) && !/^[-–+]/u.test(text) && !/\d/.test(text);

/** The recipients, an entry per printed dash; a second line without a dash carries an entry on. */
export function recipientsOf(tail: readonly Line[]): Recipient[] {
  const lines = tail.slice(0, longestTail);
  const entries: Run[] = [];
  let open = false;
  let lastLine = -9;
  let done = false;
  for (const line of lines) {
    if (line.kind === 'bar') { if (entries.length > 0) done = true; continue; }
    for (const piece of line.pieces) {
      const lead = piece.text.match(heading)?.[0].length ?? 0;
      if (lead > 0) { open = true; if (piece.text.length === lead) continue; }
      if (!open || done) continue;
      const run = lead > 0 ? trim(cut(piece, lead)) : piece;
      const marked = run.text.match(dash)?.[0].length ?? 0;
      if (marked > 0) { entries.push(trim(cut(run, marked))); lastLine = line.index; continue; }
      if (lead > 0 && run.text.length > 3) { entries.push(run); lastLine = line.index; continue; }
      const last = entries.at(-1);
      const carriesOn = last && last.text.length < 300 && line.index - lastLine <= (startsLower(run.text) ? 2 : 1) && !capitalsLine(run.text) && !looksLikeName(run.text) && !/[;.]$/u.test(last.text) && (startsLower(run.text) || /[,(:]$/u.test(last.text) || /^\p{Lu}/u.test(run.text) && run.text.length > 4);
      if (carriesOn && last) { entries[entries.length - 1] = join([last, run]); lastLine = line.index; }
    }
  }
  return entries.map((run) => ({ run: withoutClosing(run) })).filter(({ run }) => run.text.length > 1 && run.text.length < 300);
}

/** The signature block; null where nobody signs. */
export function signatureOf(tail: readonly Line[]): Signature | null {
  const lines = tail.slice(0, longestTail);
  const authority: Run[] = [];
  let position: Run | null = null;
  let name: Run | null = null;
  for (const line of lines) {
    // Two who sign side by side: the issuer of the document signs on the right (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7a).
    const signers = line.pieces.filter((piece) => authorityMark.test(piece.text) && mostlyCapitals(piece.text));
    for (const piece of signers.length > 1 ? signers.slice(-1) : line.pieces) {
      const text = piece.text;
      if (heading.test(text) || dash.test(text)) continue;
      if (authorityMark.test(text) && mostlyCapitals(text)) { if (!name) authority.push(piece); continue; }
      if (posts.test(text.replace(/[,.]$/u, ''))) { if (!name) position = piece; continue; }
      if (capitalsLine(text) && authority.length > 0 && !position && !name && !looksLikeWholeName(text)) { authority[authority.length - 1] = join([authority.at(-1) as Run, piece]); continue; }
      if ((authority.length > 0 || position) && !name) name = nameIn(piece);
    }
  }
  if (authority.length === 0 && !position) return null;
  if (!name && authority.length === 0) return null;
  const joined = authority.length > 0 ? join(authority) : null;
  return { authority: joined, position, name, run: joinPresent([joined, position, name]) };
}

const looksLikeWholeName = (text: string): boolean => /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ)\s/u.test(text);
const joinPresent = (runs: readonly (Run | null)[]): Run => join(runs.filter((run): run is Run => run !== null));

function nameIn(piece: Run): Run | null {
  const lead = piece.text.match(/^(?:\(?(?:Đã ký|đã ký)\)?\s*[:.]?\s*|(?:ThS|TS|PGS|GS|BS|KS|Đ\/c|Đồng chí)\.?\s+)+/u)?.[0].length ?? 0;
  const run = trim(cut(piece, lead));
  return looksLikeName(run.text) || looksLikeWholeName(run.text) ? run : null;
}

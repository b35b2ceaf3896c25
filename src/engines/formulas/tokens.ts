import type { Diagnostic, DiagnosticCode, Reference } from './grammar.ts';

export interface Token {
  kind: 'number' | 'text' | 'cell' | 'sign' | 'name' | 'end';
  /** The letters; signs in the one way in which the parser knows them, names in capitals. */
  text: string;
  ref?: Reference;
  from: number;
  to: number;
}

const SIGN = /^(?:<>|<=|>=|[-+*/()=<>,;:])/;
/** Signs as they are written elsewhere, one letter for one. */
const ALSO: Record<string, string | undefined> = { '×': '*', '·': '*', '÷': '/', '−': '-', '–': '-', '≤': '<=', '≥': '>=', '≠': '<>' };
const KEY = '[a-z0-9][a-z0-9-]{0,39}';
const REFERENCE = new RegExp(`^\\[\\s*(?:(${KEY})\\s*:\\s*)?(?:(${KEY}|\\*)\\s*/\\s*)?(${KEY}|\\*)\\s*\\]$`);

/** Takes a formula apart into its smallest pieces. Stops at the first that it does not know. */
export function tokensOf(text: string): { tokens: Token[]; fault: Diagnostic | null } {
  const tokens: Token[] = [];
  let at = 0;
  const stop = (code: DiagnosticCode, to: number) => ({ tokens, fault: { code, from: at, to } });
  while (at < text.length) {
    const rest = text.slice(at);
    const space = /^\s+/.exec(rest);
    if (space) {
      at += space[0].length;
      continue;
    }
    if (rest.startsWith('[') && !rest.includes(']')) return stop('unclosed_bracket', text.length);
    if (rest.startsWith('"') && !rest.includes('"', 1)) return stop('unclosed_text', text.length);
    const token = tokenAt(rest, at);
    if (token === null) return stop(rest.startsWith('[') ? 'bad_reference' : 'unknown_letter', rest.startsWith('[') ? at + rest.indexOf(']') + 1 : at + 1);
    tokens.push(token);
    at = token.to;
  }
  tokens.push({ kind: 'end', text: '', from: text.length, to: text.length });
  return { tokens, fault: null };
}

function tokenAt(rest: string, from: number): Token | null {
  const made = (kind: Token['kind'], letters: string, text = letters): Token => ({ kind, text, from, to: from + letters.length });
  const number = /^\d+(?:\.\d+)?/.exec(rest);
  if (number) return made('number', number[0]);
  const words = /^"([^"]*)"/.exec(rest);
  if (words) return made('text', words[0], words[1]);
  const name = /^[a-z]+/i.exec(rest);
  if (name) return made('name', name[0], name[0].toUpperCase());
  const bracket = /^\[[^\]]*\]/.exec(rest);
  if (bracket) return cellToken(made('cell', bracket[0]));
  const other = ALSO[rest[0]!];
  if (other) return made('sign', rest[0]!, other);
  const sign = SIGN.exec(rest);
  return sign ? made('sign', sign[0]) : null;
}

function cellToken(token: Token): Token | null {
  const match = REFERENCE.exec(token.text);
  if (!match) return null;
  const [, form, row, column] = match;
  // `[*]` alone would be this row in this column: the cell itself.
  if (row === undefined && column === '*') return null;
  return { ...token, ref: { form: form ?? null, row: row ?? null, column: column === '*' ? null : column! } };
}

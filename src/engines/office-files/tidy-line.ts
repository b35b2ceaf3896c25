import { replaceIn, trimEndStyled, trimStyled } from './styled.ts';
import type { Styled } from './styled.ts';

const label = /^((?:\(?(?:\d+(?:\.\d+)*|[IVXLC]+|\p{Ll})[.)/:]{0,2}|[-–+*•●▪◦\uf020-\uf0ff])) *\t[\t ]*/gu;
const plainNumber = /^\d+\s*\t/;

/**
 * A line as it is read. A tab after a typed label only sets the label off and becomes a space; others stay, for they may part the
 * columns of a typed table, whose row numbers are labels with a tab of their own.
 * @param keepStart the blanks before a line of a text wrapped by hand stay
 */
export function tidyLine(line: Styled, keepStart = false): Styled {
  const trimmed = keepStart ? trimEndStyled(line) : trimStyled(line);
  const isRow = (trimmed.text.match(/\S[ ]*\t+[ ]*(?=\S)/g)?.length ?? 0) >= 2 || (keepStart && plainNumber.test(trimmed.text));
  const tidied = isRow ? trimmed : replaceIn(trimmed, label, (found) => `${found[1] ?? ''} `);
  return replaceIn(tidied, /(?<! ) *\t */g, '\t');
}

import { kindNamed, layoutProfiles, symbolWords } from '../../engines/official-layout/index.ts';
import type { OfficialReport, OutgoingKind, ProfileName } from '../../engines/official-layout/index.ts';
import type { z } from 'zod';
import type { Contents } from './contents.ts';
import type { OutgoingRow } from './queries.ts';
import type { outgoingHeadSchema } from './schemas.ts';

/**
 * draft → checked → signed → issued; an issued one may be recalled or replaced. From signing on its content is a file that nobody changes.
 */
export const outgoingStates = ['draft', 'checked', 'signed', 'issued', 'recalled', 'replaced'] as const;
export type OutgoingState = (typeof outgoingStates)[number];

export type OutgoingHead = z.output<typeof outgoingHeadSchema>;

/** `05/BC-LĐLĐ`; nothing before a number was taken. */
export function symbolOf({ number, code, profile }: Pick<OutgoingRow, 'number' | 'code' | 'profile'>): string | null {
  return number === null ? null : symbolWords({ number: String(number), code }, layoutProfiles[profile as ProfileName]);
}

/** A document as the layout takes it. Number and date are stamped into it when it is issued. */
export function reportOf(document: Pick<OutgoingRow, 'kind' | 'code' | 'profile' | 'title' | 'head'>, contents: Contents): OfficialReport {
  const { parentBody, issuer, place, preamble, addressees, recipients, signature } = document.head as unknown as OutgoingHead;
  const kind = document.kind as OutgoingKind;
  return {
    profile: document.profile as ProfileName, kind: kindNamed(kind).name, letter: kind === 'CV', parentBody, issuer, number: null, code: document.code, place, date: null,
    title: document.title, addressees, recipients, signature, ...(preamble && { preamble }), ...contents,
  };
}

/** How the code of a document is made of its kind and the letters of its unit; a letter carries these alone (NĐ 30/2020, Phụ lục I, II.3.b). */
export const codeOf = (kind: OutgoingKind, letters: string, profile: ProfileName): string =>
  kind === 'CV' ? letters : `${kind}${layoutProfiles[profile].codeJoint}${letters}`;

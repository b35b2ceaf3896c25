import type { OfficialReport } from './model.ts';
import { layoutProfiles } from './profile.ts';

export const formFaultCodes = ['no_issuer', 'no_place', 'no_title', 'no_code', 'no_position', 'no_signer', 'no_recipients', 'no_filing', 'wrong_authority', 'title_ends_with_stop', 'code_has_spaces'] as const;
export type FormFault = (typeof formFaultCodes)[number];
type Head = Pick<OfficialReport, 'profile' | 'issuer' | 'place' | 'title' | 'code' | 'recipients' | 'signature'>;

/**
 * What the head and the foot of an outgoing document lack by the rule of its profile (NĐ 30/2020/NĐ-CP, Điều 8 and Phụ lục I, II): what a
 * clerk looks for before it is signed. Empty when all is well.
 */
export function formFaults({ profile, issuer, place, title, code, recipients, signature }: Head): FormFault[] {
  const marks = Object.values(layoutProfiles[profile].authorityMarks).filter((mark) => mark !== null);
  const authority = signature.authority?.trim() ?? '';
  const found: [FormFault, boolean][] = [
    ['no_issuer', blank(issuer)], ['no_place', blank(place)], ['no_title', blank(title)],
    ['title_ends_with_stop', /[.;:,]$/.test(title.trim())],
    ['no_code', blank(code ?? '')], ['code_has_spaces', /\s/.test((code ?? '').trim())],
    ['no_position', blank(signature.position)], ['no_signer', blank(signature.name)],
    // A mark of another regime (T/M on a state document) or none at all before whom one signs for (II.7.b).
    ['wrong_authority', authority !== '' && !marks.some((mark) => authority.toLocaleUpperCase('vi').startsWith(mark.toLocaleUpperCase('vi')))],
    ['no_recipients', recipients.length === 0],
    // The last line says where the document is filed (II.9.d).
    ['no_filing', recipients.length > 0 && !/^[-–\s]*lưu\b/iu.test(recipients.at(-1)!)],
  ];
  return found.filter(([, wrong]) => wrong).map(([code]) => code);
}

const blank = (text: string) => text.trim() === '';

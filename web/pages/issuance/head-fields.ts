import { layoutProfiles } from '#engines/official-layout/profile.ts';
import type { OutgoingDetail, OutgoingKind } from './outgoing.ts';

/** A draft as it stands in the form: nothing given is an empty field, lists are lines. */
export interface HeadFields {
  kind: OutgoingKind; code: string; profile: OutgoingDetail['profile']; title: string;
  parentBody: string; issuer: string; place: string; preamble: string; addressees: string; recipients: string;
  authority: string; position: string; name: string;
}

export function fieldsOf({ kind, code, profile, title, head }: OutgoingDetail): HeadFields {
  const { parentBody, issuer, place, preamble, addressees, recipients, signature } = head;
  return {
    kind, code: code ?? '', profile, title, parentBody: parentBody ?? '', issuer, place, preamble: preamble ?? '', addressees: addressees.join('\n'), recipients: recipients.join('\n'),
    authority: signature.authority ?? '', position: signature.position, name: signature.name,
  };
}

export function changeFrom(fields: HeadFields, version: number) {
  const { kind, profile, title, issuer, place } = fields;
  return {
    version, kind, profile, title: title.trim(), code: given(fields.code),
    head: {
      parentBody: given(fields.parentBody), issuer: issuer.trim(), place: place.trim(), preamble: given(fields.preamble), addressees: linesOf(fields.addressees), recipients: linesOf(fields.recipients),
      signature: { authority: given(fields.authority), position: fields.position.trim(), name: fields.name.trim() },
    },
  };
}

/** Marks of authority of a layout before whom unions sign for; others are typed. */
export function authoritiesOf(profile: HeadFields['profile']): string[] {
  const { onBehalf, forChief, byOrder, byAuthorisation } = layoutProfiles[profile].authorityMarks;
  return [`${onBehalf} BAN THƯỜNG VỤ`, `${onBehalf} BAN CHẤP HÀNH`, `${forChief} CHỦ TỊCH`, `${byOrder} BAN THƯỜNG VỤ`, ...(byAuthorisation ? [`${byAuthorisation} BAN THƯỜNG VỤ`] : [])];
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

import { outgoingKinds } from '#engines/official-layout/outgoing-kinds.ts';
import type { OutgoingKind } from '#engines/official-layout/outgoing-kinds.ts';

/** What a kind of document is called. */
export function kindName(code: OutgoingKind, language: 'vi' | 'en'): string {
  const kind = outgoingKinds.find((one) => one.code === code);
  return (language === 'vi' ? kind?.name : kind?.nameEn) ?? code;
}

export const kindChoices = (language: 'vi' | 'en') => outgoingKinds.map((kind) => ({ value: kind.code as string, label: language === 'vi' ? kind.name : kind.nameEn }));

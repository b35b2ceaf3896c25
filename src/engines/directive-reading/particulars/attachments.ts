/** Forms, annexes and outlines: named in the text, held in the file, or named and not there. */
import { spanOf, withoutAccents, type Line } from '../../text/index.ts';
import type { Evidence } from '../reading.ts';
import type { Directive } from '../schema.ts';
import type { Source } from '../source.ts';
import type { AttachmentKind, NamedAttachment, Place } from './schema.ts';

interface Held { readonly key: string; readonly kind: AttachmentKind; readonly label: string; readonly place: Place }

const markedHeading = /^(PHỤ LỤC|Phụ lục|BIỂU MẪU|MẪU BIỂU|PHỤ BIỂU|MẪU|BIỂU)(?:\s+(?:SỐ|Số|số)?\s*([\dIVX]{1,4}[a-zA-Z]?))?(?![\p{L}])/u;
const outlineHeading = /^(?:GỢI Ý\s+)?ĐỀ CƯƠNG/u;

/** What of a label goes into its name; a longer one is told from its like by a mark at the end. */
const LONGEST = 60;

/**
 * Lasting names: `Biểu mẫu số 01` → bieu-mau-1, `Gợi ý đề cương báo cáo` → de-cuong. They depend on nothing but the label, so that what
 * was settled about one item never moves to another when a person removes the one before it.
 */
export function attachmentKey(label: string): string {
  if (kindOfAttachment(label) === 'outline') return 'de-cuong';
  const plain = withoutAccents(label).replace(/(?<![a-z])so\s+/gu, '').replace(/(?<!\d)0+(?=\d)/gu, '');
  const whole = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  if (whole === '') return `kem-theo-${markOf(label.normalize('NFC').replace(/\s+/gu, ''))}`;
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST).replace(/-+$/u, '')}-${markOf(whole)}`;
}

/** Eight letters by which two texts differ (FNV-1a); no figures, for those tell numbered items from general ones. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0').replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

export function kindOfAttachment(label: string): AttachmentKind {
  if (/đề cương/iu.test(label)) return 'outline';
  return /phụ lục|danh mục|danh sách/iu.test(label) ? 'annex' : 'form';
}

/**
 * What the document names beside what its file holds.
 * @param named the forms of the directive, as read or as a person corrected them
 */
export function attachmentsOf(source: Source, named: Directive['forms'], evidence: Readonly<Record<string, Evidence>>): NamedAttachment[] {
  const held = heldIn(source);
  const taken = new Set<Held>();
  const items = new Map<string, NamedAttachment>();
  named.forEach((form, index) => {
    const key = attachmentKey(form.label);
    if (form.label.trim() === '' || items.has(key)) return;
    const found = held.find((one) => one.key === key) ?? sameSort(key, held);
    if (found) taken.add(found);
    const at = evidence[`/forms/${index}/label`] ?? evidence[`/forms/${index}`];
    items.set(key, {
      key, kind: kindOfAttachment(form.label), label: form.label, title: form.title,
      presence: found ? 'attached' : 'named_not_attached',
      named: at ? { start: at.start, end: at.end } : null, attached: found?.place ?? null,
    });
  });
  const general = [...items.values()].filter(({ key }) => !/\d/u.test(key)).map(({ kind }) => kind);
  for (const one of held) {
    // `các phụ lục kèm theo` speaks of all of them at once.
    if (taken.has(one) || items.has(one.key) || general.includes(one.kind)) continue;
    items.set(one.key, { key: one.key, kind: one.kind, label: one.label, title: null, presence: 'attached', named: null, attached: one.place });
  }
  return [...items.values()];
}

/** `Phụ lục kèm theo` is whatever annex is there; a single unnumbered annex is the one that is named. */
function sameSort(key: string, held: readonly Held[]): Held | undefined {
  const kind: AttachmentKind = key === 'de-cuong' ? 'outline' : key.startsWith('phu-luc') ? 'annex' : 'form';
  const alike = held.filter((one) => one.kind === kind);
  if (!/\d/u.test(key)) return alike[0];
  return alike.length === 1 && !/\d/u.test(alike[0]?.key ?? '') && /-1$/u.test(key) ? alike[0] : undefined;
}

function heldIn(source: Source): Held[] {
  return source.zones.annexes.flatMap((annex): Held[] => {
    const content = annex.lines.filter(({ kind }) => kind === 'text' || kind === 'row');
    const heading = annex.heading.run;
    const marked = heading.text.match(markedHeading);
    const kind: AttachmentKind | null = outlineHeading.test(heading.text) ? 'outline' : marked ? kindOfAttachment(marked[0]) : null;
    // A heading with nothing below it is a title page, no annex.
    if (!kind || content.length === 0) return [];
    const label = kind === 'outline' ? 'Đề cương báo cáo' : sentenceCase(marked?.[0] ?? heading.text);
    return [{ kind, label, key: attachmentKey(label), place: { start: spanOf(heading).start, end: lastOf(content, spanOf(heading).end) } }];
  });
}

const lastOf = (lines: readonly Line[], from: number): number => lines.reduce((end, { run }) => Math.max(end, spanOf(run).end), from);
const sentenceCase = (printed: string): string => printed.replace(/^\p{Lu}[\p{Lu}\s]+/u, (words) => words.charAt(0) + words.slice(1).toLowerCase()).trim();

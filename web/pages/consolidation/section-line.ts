import { printedLabel } from '#engines/official-layout/wording.ts';

/** A section as it is printed: "2.1. Đối thoại". */
export function sectionLine({ label, heading }: { label: string; heading: string }): string {
  return label ? `${printedLabel(label)} ${heading}` : heading;
}

import { particularsFromText } from '../../engines/directive-reading/index.ts';
import type { Directive, Particulars, Reading } from '../../engines/directive-reading/index.ts';

/** The particulars of a stored reading; one made before they were read has them read from its text now. */
export function particularsOfReading(stored: { text: string; directive: unknown; evidence: unknown; particulars: unknown }): Particulars {
  return (stored.particulars as Particulars | null) ?? particularsFromText(stored.text, stored.directive as Directive, stored.evidence as Reading['evidence']);
}

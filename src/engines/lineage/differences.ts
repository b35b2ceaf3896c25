/** In what a child departs from its parent: targets, deadlines, outline, forms; pointers lead into both contents. */
import type { Directive } from '../directive-reading/index.ts';
import { compareDeadlines } from './deadlines.ts';
import type { DeadlineDifference } from './deadlines.ts';
import { levelOf } from './issuers.ts';
import { formsLeftOut, outlineLeftOut } from './outline.ts';
import type { LeftOut } from './outline.ts';
import { compareTargets, targetChanges } from './targets.ts';
import type { TargetChange, TargetDifference } from './targets.ts';

export interface Differences {
  targets: TargetDifference[];
  deadlines: DeadlineDifference[];
  sections: LeftOut[];
  /** The child brings no outline of its own: those below may be meant to use the parent's. */
  outlineAbsent: boolean;
  forms: LeftOut[];
}

export function differencesOf(child: Directive, parent: Directive): Differences {
  const outlineAbsent = child.reportOutline === null && parent.reportOutline !== null;
  return {
    targets: compareTargets(child.targets, parent.targets),
    deadlines: compareDeadlines(child.deadlines, parent.deadlines, levelOf(child)),
    sections: outlineAbsent ? [] : outlineLeftOut(child.reportOutline, parent.reportOutline),
    outlineAbsent,
    forms: formsLeftOut(child.forms, parent.forms),
  };
}

/** The same in numbers, for a line in the tree. */
export type DifferenceCounts = Record<TargetChange, number> & { deadlines: number; sections: number; forms: number };

export function countDifferences(differences: Differences): DifferenceCounts {
  const counts = Object.fromEntries(targetChanges.map((change) => [change, 0])) as Record<TargetChange, number>;
  for (const { change } of differences.targets) counts[change] += 1;
  return { ...counts, deadlines: differences.deadlines.length, sections: differences.sections.length, forms: differences.forms.length };
}

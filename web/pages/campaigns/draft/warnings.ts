import type { fetchPreview } from './RosterPreview.tsx';

export type Preview = Awaited<ReturnType<typeof fetchPreview>>;
type Warning = Preview['warnings'][number];

/** What the server refuses at launch; the other warnings are the planner's choice. */
const fatal: Warning['code'][] = ['no_levels', 'no_own_due', 'no_sections_or_forms', 'no_units'];

export const isFatal = (warning: Warning): boolean => fatal.includes(warning.code);

import type { Citation, Deadline, Due, NamedForm, Target, Task } from '#engines/directive-reading/schema.ts';

const due: Due = { date: '', bound: 'by', precision: 'day', text: '' };

/** What an item is before anything is written into it; what it must have is then asked for beside its field. */
export const blanks = {
  due,
  target: { text: '', measure: '', comparator: '>=', value: Number.NaN, unit: '%', population: null, period: null } as Target,
  task: { text: '', lead: [], support: [], due: null } as Task,
  deadline: { actor: null, action: '', deliverTo: null, due } as Deadline,
  citation: { kind: 'other', number: null, code: null, date: null, issuer: null } as Citation,
  form: { label: '', title: null } as NamedForm,
};

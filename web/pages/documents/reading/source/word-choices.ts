import type { HeadField, WordKind } from '#engines/directive-reading/read-words.ts';
import type { Group } from '../model/groups.ts';

/** What marked words can become, each by one key; letters for items, digits for fields of the head and the signature. */
export const itemChoices: readonly { key: string; kind: WordKind; group: Group }[] = [
  { key: 't', kind: 'target', group: 'targets' }, { key: 'k', kind: 'task', group: 'tasks' }, { key: 'd', kind: 'deadline', group: 'deadlines' },
  { key: 's', kind: 'section', group: 'sections' }, { key: 'o', kind: 'outline', group: 'outline' }, { key: 'f', kind: 'form', group: 'forms' },
  { key: 'r', kind: 'recipient', group: 'recipients' }, { key: 'c', kind: 'citation', group: 'citations' },
];

export const fieldChoices: readonly { key: string; field: HeadField }[] = [
  { key: '1', field: 'number' }, { key: '2', field: 'code' }, { key: '3', field: 'date' }, { key: '4', field: 'place' }, { key: '5', field: 'issuer' },
  { key: '6', field: 'title' }, { key: '7', field: 'authority' }, { key: '8', field: 'position' }, { key: '9', field: 'name' },
];

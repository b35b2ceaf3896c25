/** The lists of words that an organisation is described with. Each word has a span of validity, and none is ever removed. */
export const LISTS = ['levels', 'types', 'kinds', 'localities', 'fields', 'groupings', 'position-kinds'] as const;
export type List = (typeof LISTS)[number];

/** The table behind each list. */
export const TABLE = {
  levels: 'unitLevels', types: 'unitTypes', kinds: 'unitKinds', localities: 'localities', fields: 'fieldsOfWork',
  groupings: 'groupings', 'position-kinds': 'positionKinds',
} as const satisfies Record<List, string>;

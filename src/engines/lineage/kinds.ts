/** What one document does with another. `cites` is no link of the chain: it only names it. */
export const linkKinds = ['carries_out', 'reviews', 'continues', 'amends', 'replaces', 'cites'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Where issuers stand, from the top: Party and State of the centre, the confederation, a province, the level above grassroots unions, grassroots. */
export const levels = ['centre', 'confederation', 'province', 'upper', 'grassroots'] as const;
export type Level = (typeof levels)[number];

/** 0 is the top. */
export const rankOf = (level: Level): number => levels.indexOf(level);

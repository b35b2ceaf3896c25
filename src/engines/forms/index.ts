/** Forms: their definition, their cells, the checks on what is typed, and where each figure is stored. Pure. */
export * from './definition.ts';
export * from './cells.ts';

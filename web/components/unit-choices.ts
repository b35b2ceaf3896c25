/** What a picker of units offers: what was found, without those that cannot be meant; what is chosen stays on offer. */
export function choicesOf<Unit extends { id: string }>(found: readonly Unit[], chosen: Unit | null, without: readonly (string | undefined)[] = []): Unit[] {
  const offered = found.filter(({ id }) => id === chosen?.id || !without.includes(id));
  return chosen && !offered.some(({ id }) => id === chosen.id) ? [chosen, ...offered] : offered;
}

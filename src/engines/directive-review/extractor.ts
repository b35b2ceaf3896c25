/** Whether a reading was made by an older version of the same grammar: `directive-reading/1` before `directive-reading/2`. */
export function isOlderExtractor(extractor: string, current: string): boolean {
  const [name, version] = partsOf(extractor);
  const [currentName, currentVersion] = partsOf(current);
  return name === currentName && version < currentVersion;
}

function partsOf(extractor: string): [string, number] {
  const slash = extractor.lastIndexOf('/');
  return [extractor.slice(0, slash), Number(extractor.slice(slash + 1)) || 0];
}

import { expect, it } from 'vitest';
import { isOlderExtractor } from './extractor.ts';

it.each([
  ['directive-reading/1', 'directive-reading/2', true], ['directive-reading/9', 'directive-reading/10', true], ['directive-reading/2', 'directive-reading/2', false],
  ['directive-reading/3', 'directive-reading/2', false], ['another/1', 'directive-reading/2', false], ['', 'directive-reading/2', false],
])('%s is older than %s: %s', (extractor, current, older) => expect(isOlderExtractor(extractor, current)).toBe(older));

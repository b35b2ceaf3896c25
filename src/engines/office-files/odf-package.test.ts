import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { conversionNeeded, openOfficeFile } from './index.ts';

const odt = 'application/vnd.oasis.opendocument.text';
const packageOf = (mimetype: string, manifest = '<manifest/>') => zipSync({ mimetype: strToU8(mimetype), 'META-INF/manifest.xml': strToU8(manifest), 'content.xml': strToU8('<x/>') });
const problemOf = async (bytes: Uint8Array) => {
  const opened = await openOfficeFile(bytes, 'a.odt');
  return opened.ok ? 'opened' : opened.problem.code;
};
// Words that pack some hundred times are no bomb by their ratio.
const padding = (bytes: number) => Array.from({ length: bytes / 40 }, (_none, at) => `dòng ${at} `.padEnd(38, String.fromCharCode(97 + (at % 26)))).join('\n');

describe('whether a package is an OpenDocument text, asked where requests are answered,', () => {
  it('is told by a short first part', () => {
    expect(conversionNeeded(packageOf(odt))).toBe('odt');
    expect(conversionNeeded(packageOf(`${odt}-template\n`))).toBe('odt');
  });

  it('unpacks no first part that is longer than any type is named', async () => {
    const bytes = packageOf(`${odt}${' '.repeat(3_000_000)}`);
    expect(conversionNeeded(bytes)).toBeNull();
    expect(await problemOf(bytes)).toBe('not_a_word_document');
  });

  it('unpacks no manifest of megabytes', async () => {
    const bytes = packageOf(odt, padding(8_000_000));
    const from = performance.now();
    expect(conversionNeeded(bytes)).toBeNull();
    expect(performance.now() - from).toBeLessThan(50);
    expect(await problemOf(bytes)).toBe('unpacks_too_large');
  });
});

/** `npm run bench -- --size small|province|country --work W8 [--json]`: measures, prints, and fails where a must does not hold. */
import { parseArgs } from 'node:util';
import { asJson, asTable, sizes, type Size, type Work } from './report.ts';
import { whoIsMissing } from './works/w4-who-is-missing.ts';
import { memberSearch } from './works/w5-member-search.ts';
import { searchingEverywhere } from './works/w5-search-everywhere.ts';
import { memberImport } from './works/w12-member-import.ts';
import { unitImport } from './works/w12-unit-import.ts';
import { submitting } from './works/w1-submit.ts';
import { totalling } from './works/w2-totals.ts';
import { treeAsOf } from './works/w5-tree-as-of.ts';
import { acceptingInBulk } from './works/w6-accepting-in-bulk.ts';
import { aProvinceInOneDay } from './works/w7-a-province-in-one-day.ts';
import { reportAsWord } from './works/w9-report-as-word.ts';
import { readingPlans } from './works/w8-reading-plans.ts';

const works: readonly Work[] = [submitting, totalling, whoIsMissing, memberSearch, searchingEverywhere, treeAsOf, acceptingInBulk, aProvinceInOneDay, readingPlans, reportAsWord, unitImport, memberImport];

const { values } = parseArgs({ options: { size: { type: 'string', default: 'small' }, work: { type: 'string' }, json: { type: 'boolean', default: false } } });
const size = sizes.find((one) => one === values.size);
const chosen = values.work === undefined ? works : works.filter(({ name }) => name === values.work?.toUpperCase());
if (!size || chosen.length === 0) {
  console.error(`usage: npm run bench -- [--size ${sizes.join('|')}] [--work ${works.map(({ name }) => name).join('|')}] [--json]`);
  process.exit(2);
}
for (const work of chosen) process.exitCode = (await measure(work, size)) ? process.exitCode : 1;

async function measure(work: Work, at: Size): Promise<boolean> {
  const result = await work.run(at);
  console.log(values.json ? asJson(work.name, at, result) : asTable(work, at, result));
  return result.figures.every(({ holds }) => holds !== false);
}

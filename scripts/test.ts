import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '../src/kit/config.ts';
import { runBrowserTests } from './testing/browser.ts';
import { runStaticChecks } from './testing/static-checks.ts';
import { add, lastLine, type Tally } from './testing/tally.ts';
import { runVitest } from './testing/vitest.ts';

/** What may depend on the zone of the machine: everything that handles days, and the API, where they cross the database. */
const zoneDependent = ['src/engines', 'src/kit', 'src/modules', 'test/api'];
/** Of these, what opens files and draws pages knows no days, and takes long. */
const zoneBlind = ['src/engines/{office-files,pdf-files,page-text,official-layout,rich-text}/**', 'src/kit/{recognition,postgres}/**', 'src/kit/office-converter*', 'test/api/{intakes,review-slow-files,hostile,access-matrix}*'];
const apiSuite = ['test/api', 'test/stories'];

const [choice, ...rest] = process.argv.slice(2);
const tallies: Tally[] = [];
if (choice === '--api') {
  tallies.push(await runVitest('The API and the stories', there(apiSuite)));
} else if (choice !== undefined) {
  tallies.push(await runVitest('Some tests', [choice, ...rest]));
} else {
  tallies.push(...(await runStaticChecks()));
  tallies.push(await runVitest('Units, rules, API, stories, documents', ['--exclude', 'test/e2e/**']));
  tallies.push(await runVitest('Once more on the other side of the world', [...there(zoneDependent), ...zoneBlind.flatMap((pattern) => ['--exclude', pattern])], { TZ: 'America/Los_Angeles' }));
  tallies.push(await runBrowserTests());
}

const sum = add(tallies);
if (sum.failures.length > 0) console.log(`\nFailed:\n${sum.failures.map((failure) => `  ✗ ${failure}`).join('\n')}\n`);
console.log(lastLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

/** Without any of the folders vitest would run everything; a name that matches nothing runs nothing. */
function there(folders: string[]): string[] {
  const found = folders.filter((folder) => existsSync(join(programFolder, folder)));
  return found.length > 0 ? found : ['no-such-test'];
}

// The entry of all npm scripts. It may run on the machine's own, older Node and before anything is installed; so it uses
// built-in modules only, and always ends by spawning the project's own Node: one that is only found by PATH after the
// installation would still be the old one.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, nodeOf } from './install.mjs';
import { buildWeb } from './web-build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const programs = {
  demo: { args: ['src/main.ts', 'serve', '--demo'], needsWeb: true },
  start: { args: ['src/main.ts', 'serve'], needsWeb: true },
  test: { args: ['scripts/test.ts'], needsWeb: false },
  generate: { args: ['scripts/generate.ts'], needsWeb: false },
  bench: { args: ['bench/main.ts'], needsWeb: false },
};

const [name, ...more] = process.argv.slice(2);
const program = Object.hasOwn(programs, name ?? '') ? programs[name] : undefined;
if (!program) {
  console.error(`scripts/run.mjs knows ${Object.keys(programs).join(', ')}; not “${name ?? ''}”.`);
  process.exit(2);
}

try {
  await install(root);
  if (program.needsWeb) await prepareWeb();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
run([join(root, program.args[0]), ...program.args.slice(1), ...more]);

async function prepareWeb() {
  const started = Date.now();
  const patience = setTimeout(() => console.error('  Đang dựng các trang · Building the web pages …'), 300);
  const { built, ok, output } = await buildWeb(root).finally(() => clearTimeout(patience));
  if (!ok) throw new Error(`The web pages could not be built:\n${output}`);
  if (built) console.error(`  built: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function run(args) {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(nodeOf(root), args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`The project's own Node does not run here: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
}

import { spawnSync } from 'node:child_process';

/** Programs that give a picture a palette, where the machine has one: a page needs few colours. */
const tools: { command: string; isIt: RegExp; args: (file: string) => string[] }[] = [
  { command: 'pngquant', isIt: /\d/, args: (file) => ['--force', '--skip-if-larger', '--output', file, '128', file] },
  { command: 'magick', isIt: /ImageMagick/, args: (file) => [file, '-strip', '-dither', 'None', '-colors', '200', `PNG8:${file}`] },
  { command: 'convert', isIt: /ImageMagick/, args: (file) => [file, '-strip', '-dither', 'None', '-colors', '200', `PNG8:${file}`] },
];
const tool = tools.find(({ command, isIt }) => isIt.test(spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout ?? ''));

/** Makes a PNG file smaller in place; leaves it as it is on machines without a tool for that. */
export function shrink(file: string): void {
  if (tool) spawnSync(tool.command, tool.args(file), { stdio: 'inherit' });
}

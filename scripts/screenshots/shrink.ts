import { spawnSync } from 'node:child_process';

/** Programs that give a picture a palette. Near-white grounds stay apart only where colours are compared as eyes see them. */
const tools: { command: string; says: RegExp; args: (file: string) => string[] }[] = [
  { command: 'pngquant', says: /\d/, args: (file) => ['--force', '--skip-if-larger', '--output', file, '256', file] },
  ...['magick', 'convert'].map((command) => ({
    command, says: /ImageMagick/, args: (file: string) => [file, '-strip', '-colorspace', 'Lab', '+dither', '-colors', '255', '-colorspace', 'sRGB', `PNG8:${file}`],
  })),
];
const tool = tools.find(({ command, says }) => says.test(spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout ?? ''));

/** Makes a PNG file smaller, in place; a machine without a tool for that leaves it as it is. */
export function shrink(file: string): void {
  if (tool) spawnSync(tool.command, tool.args(file), { stdio: 'inherit' });
}

import { spawnSync } from 'node:child_process';

const hasTool = spawnSync('pngquant', ['--version']).status === 0;

/** Gives a PNG file a palette, in place; a machine without pngquant leaves it as it is. */
export function shrink(file: string): void {
  if (hasTool) spawnSync('pngquant', ['--force', '--skip-if-larger', '--output', file, '256', file], { stdio: 'inherit' });
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programFolder } from '#kit/config.ts';

type Package = {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
};
type Listed = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;

const read = async (name: string) => JSON.parse(await readFile(join(programFolder, name), 'utf8')) as unknown;
const listed = (await read('package.json')) as Listed;
const { packages } = (await read('package-lock.json')) as { packages: Record<string, Package> };

test('every package that we name is locked at the version that we name', () => {
  const named = { ...listed.dependencies, ...listed.devDependencies, ...listed.optionalDependencies };
  const locked = Object.fromEntries(Object.keys(named).map((name) => [name, packages[`node_modules/${name}`]?.version]));
  expect(locked).toEqual(named);
});

test('no package for another platform was left out: npm does so silently, and npm ci refuses such a lock', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map((name) => `${name}, for ${path || 'the project'}`));
  expect(missing).toEqual([]);
});

test('the lock names no registry, so that it installs from any', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
});

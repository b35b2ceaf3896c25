/** What a benchmark answers, as a table for people and as JSON for machines. */
import { cpus, totalmem } from 'node:os';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must reach, in words; null where it only informs. */
  readonly must: string | null;
  readonly holds: boolean | null;
}

export interface Result {
  readonly figures: readonly Figure[];
  /** The plainest way to the same answer, measured in the same run. */
  readonly reference: { readonly name: string; readonly value: number; readonly unit: string };
  /** Ours over the reference. */
  readonly ratio: number;
}

export const sizes = ['small', 'province', 'country'] as const;
export type Size = (typeof sizes)[number];
export interface Work { readonly name: string; readonly about: string; run(size: Size): Promise<Result> }

const environment = () => ({ node: process.version, platform: `${process.platform} ${process.arch}`, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryMb: Math.round(totalmem() / 2 ** 20) });

/** One object on one line: what scripts read. */
export const asJson = (work: string, size: Size, result: Result): string => JSON.stringify({ work, size, ...result, environment: environment() });

/** The same as a table. */
export function asTable(work: Work, size: Size, { figures, reference, ratio }: Result): string {
  const rows = figures.map(({ name, value, unit, must, holds }) => `  ${name.padEnd(44)} ${shown(value).padStart(10)} ${unit.padEnd(14)} ${must === null ? '' : `must ${must}: ${holds ? 'holds' : 'FAILS'}`}`.trimEnd());
  const { cpu, cores, node } = environment();
  return [`${work.name} ${work.about} (${size}; ${cpu}, ${cores} cores, Node ${node})`, ...rows, `  reference: ${reference.name} ${shown(reference.value)} ${reference.unit}; ratio ${ratio.toFixed(2)}`].join('\n');
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 3));

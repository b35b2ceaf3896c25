import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Whatever is imported from here on is compiled once and kept; a folder that cannot be written is no harm.
enableCompileCache(fileURLToPath(new URL('../.cache/compile', import.meta.url)));

// Whoever reads our output may stop listening (`lantoa read … | head`); that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { runCommandLine } = await import('./cli/command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
// A connection that somebody forgot to close does not keep an ended program alive.
setTimeout(() => process.exit(), 3000).unref();

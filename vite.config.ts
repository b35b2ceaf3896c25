import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const outDir = fileURLToPath(new URL('./dist/web', import.meta.url));
const compressible = /\.(js|css|html|svg|json|txt|webmanifest)$/;

/** Writes a .br and a .gz beside each text file, so that the server compresses nothing at run time (SPEED.md W10). */
function precompress(): Plugin {
  let written = outDir;
  return {
    name: 'lantoa-precompress',
    apply: 'build',
    configResolved(config) {
      written = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const names = await readdir(written, { recursive: true });
      await Promise.all(names.filter((name) => compressible.test(name)).map((name) => compressFile(join(written, name))));
    },
  };
}

async function compressFile(path: string) {
  const source = await readFile(path);
  const brotli = promisify(brotliCompress)(source, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: source.length },
  });
  await writeFile(`${path}.br`, await brotli);
  await writeFile(`${path}.gz`, await promisify(gzip)(source, { level: 9 }));
}

/**
 * What most pages share travels together: each request costs a round trip of 400 ms on a phone line. What one page alone
 * needs (editor, calendar, tables of figures) stays in that page's own chunks.
 */
const chunks = [
  { name: 'base', test: /node_modules\/(react|react-dom|scheduler|@tanstack|openapi-fetch)\// },
  { name: 'shared', test: /(node_modules\/(@mantine|@floating-ui|@tabler|clsx)|web\/|engines\/messages)/, minShareCount: 6 },
];

export default defineConfig({
  root: fileURLToPath(new URL('./web', import.meta.url)),
  cacheDir: fileURLToPath(new URL('./.cache/vite', import.meta.url)),
  plugins: [react(), precompress()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    port: 5173,
    // The client's own sources lie under web/api: what ends like a source is not the server's.
    proxy: { '^/api/(?!.*\\.tsx?(\\?|$))': { target: process.env.LANTOA_API ?? 'http://127.0.0.1:3000', changeOrigin: false } },
  },
});

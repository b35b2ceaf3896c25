import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { programFolder } from '../kit/config.ts';
import { problems } from '../kit/problem.ts';

const hidden = { schema: { hide: true } as never };

/** Serves the built web client; every address that is no file of it and not below /api is a page of it. */
export async function serveWebClient(app: FastifyInstance): Promise<void> {
  const root = join(programFolder, 'dist/web');
  if (!existsSync(root)) return;
  await app.register(fastifyStatic, {
    root, preCompressed: true, wildcard: false, index: false,
    // Built files carry their hash in their name; the page that names them is asked for anew.
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.get('/', hidden, (_request, reply) => reply.sendFile('index.html'));
  app.get('/*', hidden, (request, reply) => {
    if (request.url.startsWith('/api/')) throw problems.notFound();
    return reply.sendFile('index.html');
  });
}

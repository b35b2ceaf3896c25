/** The load driver of W1, a process of its own: so many clients hand reports in, each the next one of its list. Told over IPC, answers over IPC. */
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { reportOf } from '../campaign.ts';

export interface Load { url: string; clients: { cookie: string; leaves: string[] }[]; expected: number }
export interface Driven { seconds: number; done: number; refused: number; slowest: number }

process.on('message', async (load: Load) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: load.clients.length });
  const bodies = Array.from({ length: 50 }, (_, n) => JSON.stringify(reportOf(n)).slice(1));
  const state = { done: 0, refused: 0, slowest: 0 };
  const started = performance.now();
  await Promise.all(load.clients.map(async ({ cookie, leaves }) => {
    for (const leaf of leaves) {
      const sent = performance.now();
      const body = `{"id":"${randomUUID()}",${bodies[state.done % bodies.length]}`;
      const status = await post(agent, `${load.url}/api/assignments/${leaf}/whole-reports`, cookie, body);
      state.slowest = Math.max(state.slowest, performance.now() - sent);
      if (status === load.expected) state.done += 1;
      else state.refused += 1;
    }
  }));
  process.send!({ ...state, seconds: (performance.now() - started) / 1000 } satisfies Driven);
  process.exit();
});

function post(agent: http.Agent, url: string, cookie: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    request.on('error', reject);
    request.end(body);
  });
}

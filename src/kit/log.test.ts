import { expect, test } from 'vitest';
import { createLog } from './log.ts';

function written(write: (log: ReturnType<typeof createLog>) => void, isTTY = false): string {
  let text = '';
  write(createLog('info', { isTTY, write: (line) => (text += line) }));
  return text;
}

test('secrets are blotted out wherever they come by name', () => {
  const line = written((log) =>
    log.info({
      password: 's3cret', body: { newPassword: 's3cret', username: 'dung' },
      req: { headers: { cookie: 'sid=s3cret', authorization: 'Bearer s3cret' } },
      res: { headers: { 'set-cookie': 'sid=s3cret' } }, config: { databaseUrl: 'postgres://an:s3cret@db' },
    }));
  expect(line).not.toContain('s3cret');
  expect(line).toContain('dung');
});

test('the row that the database refused stays out', () => {
  const refused = Object.assign(new Error('new row violates a constraint'), { detail: 'Failing row contains (Hoàng Thị Dung, $argon2id$…).', constraint: 'accounts_name_check' });
  const line = written((log) => log.error({ err: refused }, 'request failed'));
  expect(line).not.toContain('Hoàng Thị Dung');
  expect(line).toContain('accounts_name_check');
});

test('on a terminal a person reads one line', () => {
  const line = written((log) => log.warn({ req: { method: 'GET', url: '/api/health' }, responseTime: 3.4 }, 'slow answer'), true);
  expect(line).toMatch(/^\d\d:\d\d:\d\d warning: slow answer GET \/api\/health 3 ms\n$/);
});

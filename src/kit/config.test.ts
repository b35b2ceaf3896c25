import { describe, expect, test } from 'vitest';
import { isLoopback, readConfig } from './config.ts';

const plain = (env: Record<string, string> = {}) => readConfig(env, { demo: false });

describe('configuration', () => {
  test('without any variable the server is for this machine alone, on port 3000, with data beside the program', () => {
    expect(plain()).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: null, databaseUrl: null });
    expect(plain().dataDir).toMatch(/\/data$/);
    expect(readConfig({}, { demo: true }).dataDir).toMatch(/\/data\/demo$/);
  });

  test('an empty variable counts as not set', () => {
    expect(plain({ PORT: '', HOST: ' ' })).toEqual(plain());
  });

  test('a public address loses its last slash', () => {
    expect(plain({ PUBLIC_URL: 'https://cong-doan.example/' }).publicUrl).toBe('https://cong-doan.example');
  });

  test('each bad value gets a sentence of its own', () => {
    const env = { PORT: '70000', PUBLIC_URL: 'cong-doan.example', LOG_LEVEL: 'loud' };
    expect(() => plain(env)).toThrow(
      'PORT must be a number from 0 to 65535, not “70000”.\n' +
        'PUBLIC_URL must be a web address that begins with https:// or http://, not “cong-doan.example”.\n' +
        'LOG_LEVEL must be silent, error, warn, info or debug, not “loud”.',
    );
  });

  test('what may hold a password is never repeated', () => {
    expect(() => plain({ DATABASE_URL: 'mysql://an:secret@db' })).toThrow('DATABASE_URL must be an address that begins with postgres://.');
  });

  test('addresses for single roles need the one that creates the tables', () => {
    expect(() => plain({ DATABASE_URL_APP: 'postgres://app@db/x' })).toThrow('need DATABASE_URL beside them');
  });

  test('the demo stays on this machine unless the operator says otherwise', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' }, { demo: true })).toThrow('LANTOA_DEMO_REMOTE=1');
    expect(readConfig({ HOST: '0.0.0.0', LANTOA_DEMO_REMOTE: '1' }, { demo: true }).host).toBe('0.0.0.0');
    expect(plain({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  test.each(['localhost', '127.0.0.1', '127.3.2.1', '::1'])('%s is this machine', (host) => expect(isLoopback(host)).toBe(true));
  test.each(['0.0.0.0', '::', '192.0.2.1', '127.0.0.1.example'])('%s is beyond it', (host) => expect(isLoopback(host)).toBe(false));
});

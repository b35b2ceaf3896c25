import { expect, it } from 'vitest';
import { reachOf } from './reach.ts';

it.each([
  ['this machine alone', '127.0.0.1', null, false, false],
  ['this machine by its address of version 6', '::1', 'http://[::1]:3000', false, false],
  ['the network, as it is', '0.0.0.0', null, false, true],
  ['a proxy without https', '127.0.0.1', 'http://bao-cao.example', false, true],
  ['a proxy with https', '127.0.0.1', 'https://bao-cao.example', true, false],
])('reached from %s', (_from, host, publicUrl, secureCookies, warns) => {
  expect(reachOf({ host, publicUrl })).toEqual({ secureCookies, warnings: warns ? ['plain_http_beyond_loopback'] : [] });
});

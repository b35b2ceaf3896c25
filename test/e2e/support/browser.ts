import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const debianPath = '/usr/bin/chromium';
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The browser of the machine, as the tests and the screenshots use it. @throws where there is none */
export async function openBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROME_PATH, debianPath].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error(`There is no Chromium at ${debianPath}; install it or set CHROME_PATH.`);
  // Chromium refuses to put a sandbox around pages of root; the pages are our own.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox] });
}

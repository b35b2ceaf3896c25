import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

/** Whether a program is on this machine. */
export const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

export const noOffice = 'skipped: no LibreOffice on this machine';

type Documents = Readonly<Record<string, string | Uint8Array>>;

/** Saves documents in other formats as a clerk would, by LibreOffice; `close` takes the folder away. */
export function officeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'lantoa-office-'));
  const path = (name: string, format: string) => join(folder, format, `${name.slice(0, -extname(name).length)}.${format}`);
  return {
    /** All documents in one format, by their names: one start of LibreOffice for all of them. */
    save(documents: Documents, format: string): Map<string, Uint8Array<ArrayBuffer>> {
      const sources = Object.entries(documents).map(([name, bytes]) => {
        writeFileSync(join(folder, name), bytes);
        return join(folder, name);
      });
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', join(folder, format), ...sources], { stdio: 'ignore', timeout: 200_000 });
      return new Map(Object.keys(documents).map((name) => [name, new Uint8Array(readFileSync(path(name, format)))]));
    },
    path,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

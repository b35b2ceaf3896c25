import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const usualPlaces = [
  '/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The program of LibreOffice on this machine: on the PATH, else in its usual places; null where there is none. */
export async function findOffice(path = process.env['PATH'] ?? '', places = usualPlaces): Promise<string | null> {
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const onPath = path.split(delimiter).filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name)));
  for (const candidate of [...onPath, ...places]) {
    const usable = await access(candidate, constants.X_OK).then(() => true, () => false);
    if (usable) return candidate;
  }
  return null;
}

export { writeBackup, type BackupSource } from './write-backup.ts';
export { restoreBackup } from './restore-backup.ts';
export type { Manifest } from './manifest.ts';

/** Imports: rows of a sheet are read, shown, and applied; and exports that can be imported again. */
export { importsRoutes } from './routes.ts';
export { startImportWorker } from './work-imports.ts';
export { importsToPass, passImports } from './pass-work.ts';

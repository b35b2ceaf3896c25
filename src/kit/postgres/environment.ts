/** The environment for PostgreSQL's programs: nothing of ours (PGDATA, PGPORT, secrets), messages in English. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  return { PATH, SystemRoot, TEMP, TMPDIR, LC_ALL: 'C', LC_MESSAGES: 'C' };
}

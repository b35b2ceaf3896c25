import { Command, CommanderError } from 'commander';
import { readConfig, type Config } from '../kit/config.ts';
import { Refusal } from '../kit/refusal.ts';

/** Wrong use of the command line, as programs usually say it. */
const wrongUse = 2;

/**
 * The program's verbs; each loads its own code only when called.
 * @param args what follows the program's name.
 * @returns the exit code: 0 done, 1 could not be done (a sentence says why), 2 asked for in a wrong way.
 */
export async function runCommandLine(args: string[]): Promise<number> {
  let code = 0;
  const program = describeVerbs((result) => (code = result));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
    if (error instanceof Refusal) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

function describeVerbs(finish: (code: number) => void): Command {
  const config = (demo?: boolean): Config => readConfig(process.env, { demo: demo ?? false });
  const program = new Command('lantoa')
    .description('Lan Tỏa: plans go down the tree of units, reports come back up it.')
    .exitOverride()
    .showSuggestionAfterError(true)
    .helpCommand(false);
  program
    .command('serve')
    .description('start the server and its database; HOST, PORT, PUBLIC_URL, LANTOA_DATA and DATABASE_URL change how')
    .option('--demo', 'with a sample province, in a data folder of its own')
    .action(async ({ demo }: { demo?: boolean }) => finish(await (await import('./serve.ts')).serve(config(demo))));
  program
    .command('migrate')
    .description('bring the database to the shape that this version needs, without starting the server')
    .option('--demo', "the demo's database")
    .action(async ({ demo }: { demo?: boolean }) => finish(await (await import('./migrate.ts')).migrateCommand(config(demo))));
  program
    .command('backup <folder>')
    .description('write everything (tables and files) into a new folder; the server may go on running')
    .option('--demo', "the demo's data")
    .action(async (folder: string, { demo }: { demo?: boolean }) =>
      finish(await (await import('./backup.ts')).backupCommand(config(demo), folder)));
  program
    .command('restore <folder>')
    .description('read a backup into an empty data folder; the server must not run')
    .option('--demo', 'as data of the demo')
    .action(async (folder: string, { demo }: { demo?: boolean }) =>
      finish(await (await import('./backup.ts')).restoreCommand(config(demo), folder)));
  program
    .command('reset-password <username>')
    .description('give an account a one-time password, printed once; the server may go on running')
    .option('--demo', "an account of the demo")
    .action(async (username: string, { demo }: { demo?: boolean }) =>
      finish(await (await import('./reset-password.ts')).resetPasswordCommand(config(demo), username)));
  program
    .command('rebuild-search')
    .description('write the entries of the search anew from what the modules hold; the server may go on running')
    .option('--demo', "the demo's database")
    .action(async ({ demo }: { demo?: boolean }) => finish(await (await import('./rebuild-search.ts')).rebuildSearchCommand(config(demo))));
  program
    .command('read')
    .description('read a plan (text, web page, Word, PDF, scan; .doc, .rtf and .odt with LibreOffice): lantoa read FILE --json, or lantoa read FOLDER --out FOLDER')
    .argument('[arguments...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (args: string[]) => finish(await (await import('./read.ts')).readCommand(args, process)));
  return program;
}

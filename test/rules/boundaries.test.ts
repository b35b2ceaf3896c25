import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modules } from '#app/modules.ts';
import { programFolder } from '#kit/config.ts';

/** ARCHITECTURE.md's table of who may import what, and whose tables are whose, held against the code. */

/** Libraries that compute and touch nothing: the only ones that engines may use. */
const PURE = ['docx', 'fflate', 'htmlparser2', 'saxes', 'unpdf', 'zod', 'diff'];

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path);

function sources(folder: string): Source[] {
  if (!existsSync(join(programFolder, folder))) return [];
  return readdirSync(join(programFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(programFolder, join(entry.parentPath, entry.name)))
    .filter((path) => !isTest(path))
    .map((path) => {
      const text = readFileSync(join(programFolder, path), 'utf8');
      return { path, text, imports: ts.preProcessFile(text, true, true).importedFiles.map((file) => target(path, file.fileName)) };
    });
}

/** What an import means: a path from the project's root, or the name of a package. */
function target(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return relative(programFolder, join(programFolder, dirname(from), specifier));
  return specifier.startsWith('node:') ? specifier : specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

const isOurs = (name: string) => /^(src|web|db|test|scripts|bench)\//.test(name);
const isBuiltin = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
const isPackage = (name: string) => !isOurs(name) && !isBuiltin(name);

/** Imports of these files that the rule does not allow, as sentences. */
const offences = (files: Source[], allowed: (name: string, file: Source) => boolean) =>
  files.flatMap((file) => file.imports.filter((name) => !allowed(name, file)).map((name) => `${file.path} imports ${name}`));

const moduleOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1];

describe('who may import what', () => {
  it('every module has its place in the order in which data flows', () => {
    const folders = readdirSync(join(programFolder, 'src/modules'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.sort()).toEqual([...modules].sort());
  });

  it('engines are pure: only engines and libraries that touch nothing', () => {
    expect(offences(sources('src/engines'), (name) => name.startsWith('src/engines/') || PURE.includes(name))).toEqual([]);
  });

  it('the kit knows no domain', () => {
    expect(offences(sources('src/kit'), (name) => name.startsWith('src/kit/') || name === 'db/tables.ts' || isBuiltin(name) || isPackage(name))).toEqual([]);
  });

  it('a module imports kit, engines, and the front doors of earlier modules', () => {
    const allowed = (name: string, { path }: Source) => {
      const own = moduleOf(path)!;
      const other = moduleOf(name);
      if (other === own) return true;
      if (other) return name === `src/modules/${other}/index.ts` && modules.indexOf(other as never) < modules.indexOf(own as never);
      return name.startsWith('src/kit/') || name.startsWith('src/engines/') || name === 'db/tables.ts' || isBuiltin(name) || isPackage(name);
    };
    expect(offences(sources('src/modules'), allowed)).toEqual([]);
  });

  it('the web knows engines and the contract of the interface, and nothing of the server', () => {
    expect(offences(sources('web'), (name) => name.startsWith('web/') || name.startsWith('src/engines/') || isPackage(name) || /^web\//.test(name))).toEqual([]);
  });

  it('nothing that runs imports tests, scripts or the web', () => {
    expect(offences(sources('src'), (name) => !/^(test|scripts|bench|web)\//.test(name))).toEqual([]);
  });
});

/** Whose each table is; `kit` is the machinery under all of them. */
const owners: Record<string, readonly string[]> = {
  kit: ['journal', 'journalCursors', 'journalSeals', 'calendarCursors', 'creations', 'migrations'],
  organisation: [
    'units', 'unitVersions', 'unitTypes', 'unitKinds', 'unitLevels', 'localities', 'fieldsOfWork', 'groupings', 'positionKinds', 'unitGroups', 'unitGroupPlaces', 'ruleValues',
    'unitActs', 'unitEvents', 'unitEventUnits', 'unitSuccessions',
  ],
  access: ['installation', 'accounts', 'accountGrants', 'roles', 'sessions', 'signInFailures', 'samplePeople', 'standIns'],
  views: ['savedViews'],
  offices: ['unitLeaders', 'jobPositions', 'placements', 'staffQuotas', 'staffingEndings'],
  workplaces: [
    'ownerships', 'enterpriseKinds', 'workplaces', 'workplaceVersions', 'workplaceCaretakers', 'caretakerMoves', 'workplaceUnions', 'workplaceCounts',
    'foundings', 'foundingEntries', 'foundingPlans',
  ],
  members: [
    'people', 'personNameWords', 'personWords', 'memberReasons', 'memberships', 'membershipMoves', 'memberGroups', 'memberSuspensions', 'memberTransfers', 'personViews',
    'memberExports', 'memberLedger', 'numberMisses',
  ],
  cards: ['cardRounds', 'cardSteps', 'dueCards', 'cardCounts', 'cardExports'],
  registry: [],
  officers: [
    'committeeKinds', 'officerGroups', 'officerPositions', 'committeeSizeRules', 'officeEndReasons', 'committees', 'offices', 'qualificationKinds', 'qualificationLevels',
    'officerRecords', 'officerQualifications', 'officerPlannings', 'officerMoves', 'assessmentLevels', 'officerAssessments', 'officerTrainings', 'committeeAssessments', 'titleStandards',
    'committeeMeetings', 'meetingAttendance', 'unitCare', 'unionVisits', 'officeEndings',
  ],
  intake: ['documents', 'readings', 'files', 'intakes', 'sourceLayouts', 'pageImages', 'receivedDocuments'],
  directives: ['directives', 'directiveActors', 'directiveRecipients', 'directiveAttachments'],
  lineage: ['directiveLinks'],
  templates: ['readyForms', 'readyFormVersions'],
  campaigns: ['campaigns', 'assignmentEvents', 'reportRegimes', 'holidays', 'extensions', 'extendedAssignments', 'extensionRequests', 'formVersions', 'assignments'],
  submissions: ['draftSections', 'draftRows', 'revisions', 'reviews', 'reviewNotes', 'figures', 'reopenings', 'revisionBasis'],
  questions: ['contactDesks', 'questions', 'questionReplies'],
  consolidation: ['snapshots', 'totals', 'totalsDue'],
  monitoring: ['standingDeltas', 'standingCounts', 'standingDays', 'chases', 'chasedUnits', 'escalationRules'],
  issuance: ['outgoingSettings', 'outgoingRegisters', 'outgoingDocuments', 'outgoingFiles', 'outgoingNumbers', 'outsideBodies', 'outgoingRecipients', 'outgoingDeliveries', 'campaignResults', 'branchResults', 'carriedTexts'],
  reorganisation: ['unitActFiles', 'unitActEffects', 'mergeProposals', 'mergeProposalUnits', 'handOvers', 'handOverRoles', 'handOverItems'],
  imports: ['imports', 'importRows'],
  notices: ['notices'],
  search: ['searchEntries', 'searchWords', 'searchUpkeep'],
  work: [],
};
/** The journal is everybody's trail; who may read it is asked by access. */
const exceptions = new Set(['access: journal']);

const names = [...readFileSync(join(programFolder, 'db/tables.ts'), 'utf8').split('export interface DB {')[1]!.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]!);
const tables = names.filter((name) => !/Public/.test(name));
const views = names.filter((name) => /Public/.test(name));
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Tables and views that a file names, in queries built or written. */
function named({ text }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  const built = [...code.matchAll(/\b(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|\w*Join\w*)\s*[(<]\s*\[?'(\w+)/g)].map((match) => match[1]!);
  const typed = [...code.matchAll(/\bDB\['(\w+)'\]/g)].map((match) => match[1]!);
  const written = [...code.matchAll(/\b(?:from|join|into|update|delete from)\s+(?:only\s+)?([a-z_]+)\b/g)].map((match) => match[1]!);
  const known = new Map(names.map((name) => [snake(name), name]));
  return [...new Set([...built, ...typed, ...written.flatMap((name) => known.get(name) ?? [])])].filter((name) => names.includes(name));
}

describe('whose tables are whose', () => {
  it('every table has one owner, and every view is named after its module', () => {
    expect(Object.values(owners).flat().filter((table) => table !== 'migrations').sort()).toEqual(tables.filter((table) => table !== 'migrations').sort());
    expect(views.filter((view) => !modules.some((module) => snake(view).startsWith(`${module}_public`)))).toEqual([]);
  });

  it('finds names in queries at all', () => {
    const ownQueries = sources('src/modules').filter((file) => named(file).length > 0);
    expect(new Set(ownQueries.flatMap(named)).size).toBeGreaterThan(tables.length / 2);
  });

  it('a module names its own tables, and of earlier ones only what they publish', () => {
    const offending = sources('src/modules').flatMap((file) => {
      const module = moduleOf(file.path)!;
      return named(file).filter((name) => {
        if (owners[module]!.includes(name) || exceptions.has(`${module}: ${name}`)) return false;
        const publisher = modules.find((other) => snake(name).startsWith(`${other}_public`));
        return !publisher || modules.indexOf(publisher) > modules.indexOf(module as never);
      }).map((name) => `${file.path} names ${name}`);
    });
    expect(offending).toEqual([]);
  });

  it('the kit names no table of a module', () => {
    expect(sources('src/kit').flatMap((file) => named(file).filter((name) => !owners['kit']!.includes(name)).map((name) => `${file.path} names ${name}`))).toEqual([]);
  });
});

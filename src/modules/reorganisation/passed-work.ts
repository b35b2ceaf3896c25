import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Holder, Passing, WorkToPass } from '../access/index.ts';
import { campaignsToPass } from '../campaigns/index.ts';
import { directivesToPass } from '../directives/index.ts';
import { importsToPass, passImports } from '../imports/index.ts';
import { intakesToPass, passIntakes } from '../intake/index.ts';
import { noticesToPass, passNotices } from '../notices/index.ts';
import { draftsToPass } from '../submissions/index.ts';
import { proposalsToPass } from './proposals-to-pass.ts';

/** What tells of its work, in the order in which it is shown. */
const tellers: readonly ((context: SignedIn, holder: Holder) => Promise<WorkToPass[]>)[] =
  [draftsToPass, campaignsToPass, intakesToPass, importsToPass, directivesToPass, proposalsToPass, noticesToPass];

/** What of an account's own can pass, and how. */
const passers: Partial<Record<WorkToPass['kind'], (context: SignedIn, passing: Passing) => Promise<string[]>>> = { intake: passIntakes, import: passImports, notice: passNotices };

/** Whoever may not read such a thing is not told its name either. */
const READS: Partial<Record<WorkToPass['kind'], string>> = {
  'report-draft': 'campaigns.read', report: 'campaigns.read', review: 'campaigns.read', campaign: 'campaigns.read', 'campaign-draft': 'campaigns.manage', document: 'documents.read',
  directive: 'documents.read', intake: 'documents.read', 'merge-proposal': 'organisation.read',
};

/** All that a person holds at a unit, or that an ended unit left; a report in which the person wrote is told as a draft alone. */
export async function workOf(context: SignedIn, holder: Holder, path: string): Promise<WorkToPass[]> {
  const all: WorkToPass[] = [];
  for (const tell of tellers) all.push(...(await tell(context, holder)));
  const drafted = new Set(all.flatMap((one) => (one.kind === 'report-draft' ? [one.id] : [])));
  return all
    .filter((one) => !(one.kind === 'report' && drafted.has(one.id)))
    .map((one) => ({ ...one, title: holds(context.actor, READS[one.kind] ?? 'accounts.manage', path) ? one.title : '…' }));
}

/** What is the giver's own becomes the taker's. @returns the work as it went over: what could not pass is left out */
export async function passWork(context: SignedIn, work: readonly WorkToPass[], between: { from: string; to: string }): Promise<WorkToPass[]> {
  const passed = new Set<string>();
  for (const [kind, ones] of Map.groupBy(work.filter((one) => one.own), (one) => one.kind)) {
    for (const id of (await passers[kind]?.(context, { ...between, ids: ones.map((one) => one.id) })) ?? []) passed.add(id);
  }
  return work.filter((one) => !one.own || passed.has(one.id));
}

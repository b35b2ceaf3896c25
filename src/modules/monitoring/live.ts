import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { inSubtree, pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import type { Again, Download } from '../../kit/route.ts';

/** What changed, and where: only ids and a place, so that whoever may see it asks anew. */
interface Change {
  campaignId: string;
  assignmentId: string | null;
  path: string;
}

interface Listener {
  origin: string;
  accountId: string;
  /** Subtrees in which the account reads campaigns, as of the last look. */
  paths: string[];
  pending: Set<string>;
  stream: Readable;
  flushing: NodeJS.Timeout | undefined;
  hangUp: () => void;
}

export const CHANNEL = 'lantoa_changed';
/** Open streams of one account: one a browser, and a few that did not close properly. */
const MOST_STREAMS = 8;
/** Changes are told together: when a thousand units hand in, a page asks anew twice a second at most. */
const TOGETHER_MS = 500;
/** How often a stream proves that it lives, and that its session does. */
const BEAT_MS = 20_000;

const listeners = new Set<Listener>();

/** Tells every process of this database that something of a campaign changed. Only the worker tells, behind the writers: a writer would wait for it. */
export async function announceChange(tx: Tx, fact: RecordedFact): Promise<void> {
  const campaignId = fact.objectKind === 'campaign' ? fact.objectId : (fact.data['campaignId'] ?? null);
  await sql`
    select pg_notify(${CHANNEL}, json_build_object('campaignId', c.id, 'assignmentId', a.assignment_id, 'path', coalesce(a.unit_path, c.unit_path)::text)::text)
    from (select) one
    left join campaigns_public a on a.assignment_id = ${fact.objectId}::uuid
    join campaigns_public_campaigns c on c.id = coalesce(a.campaign_id, ${campaignId}::uuid)`.execute(tx);
}

/** Passes on what was heard to those of this installation who may see it; what was missed, to all of them. */
export function passChange(origin: string, message: string | null): void {
  const change = message === null ? null : (JSON.parse(message) as Change);
  for (const listener of listeners) {
    if (listener.origin !== origin) continue;
    if (change === null) tell(listener, ['everything']);
    else if (listener.paths.some((root) => inSubtree(change.path, root))) tell(listener, [`campaign:${change.campaignId}`, ...(change.assignmentId ? [`assignment:${change.assignmentId}`] : [])]);
  }
}

/** Ends all streams of an installation: the program stops. */
export function endStreams(origin: string): void {
  for (const listener of listeners) if (listener.origin === origin) end(listener);
}

/**
 * A stream of server-sent events: `{"changed": "campaign:…"}` for what lies in the asker's subtrees, and a beat. It ends with the session.
 * @param once ends it after its first word
 * @param hangUp cuts the connection: one that only idles would be waited for by a program that stops
 * @returns null where the account has too many open already
 */
export function followChanges(context: SignedIn, { once, hangUp }: { once: boolean; hangUp: () => void }): Download | null {
  const { accountId } = context.actor;
  const open = [...listeners].filter((one) => one.origin === context.origin && one.accountId === accountId);
  if (open.length >= MOST_STREAMS) return null;
  const { origin } = context;
  const paths = pathsWith(context.actor, 'campaigns.read');
  return { filename: 'events', mediaType: 'text/event-stream', bytes: async (again) => openStream(again, { origin, accountId, paths, hangUp }, once) };
}

function openStream(again: Again, who: Pick<Listener, 'origin' | 'accountId' | 'paths' | 'hangUp'>, once: boolean): Readable {
  const stream = new Readable({ read: () => undefined });
  // A reader that lost the connection waits this long before it comes back.
  stream.push('retry: 3000\n: open\n\n');
  if (once) {
    stream.push(null);
    return stream;
  }
  const listener: Listener = { ...who, pending: new Set(), stream, flushing: undefined };
  listeners.add(listener);
  const beat = setInterval(() => {
    stream.push(': beat\n\n');
    // Rights may have changed, and the session may be over: then the asker is not found any more.
    void again(async ({ actor }) => pathsWith(actor, 'campaigns.read')).then((paths) => { listener.paths = paths; }, () => end(listener));
  }, BEAT_MS);
  beat.unref();
  stream.on('close', () => {
    clearInterval(beat);
    clearTimeout(listener.flushing);
    listeners.delete(listener);
  });
  return stream;
}

function tell(listener: Listener, changed: string[]): void {
  for (const one of changed) listener.pending.add(one);
  listener.flushing ??= setTimeout(() => {
    listener.flushing = undefined;
    for (const one of listener.pending) listener.stream.push(`data: ${JSON.stringify({ changed: one })}\n\n`);
    listener.pending.clear();
  }, TOGETHER_MS);
}

function end(listener: Listener): void {
  listeners.delete(listener);
  clearTimeout(listener.flushing);
  listener.stream.destroy();
  listener.hangUp();
}

import type { Database } from '../kit/database.ts';
import type { Log } from '../kit/log.ts';
export function startReactions(_worker: Database, _log: Log): { stop(): Promise<void> } { return { stop: async () => {} }; }

import { serveStoppable } from '../../kit/stoppable.ts';
import { readRows } from './read-rows.ts';

await serveStoppable(readRows);

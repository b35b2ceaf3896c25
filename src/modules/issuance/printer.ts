import type { OfficialReport } from '../../engines/official-layout/index.ts';
import { isolate } from '../../kit/isolated.ts';

/** The threads that lay reports out. */
export const printer = isolate<OfficialReport, Uint8Array>(new URL('./render-report.ts', import.meta.url));

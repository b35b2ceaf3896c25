import { renderOfficialReport } from '../../engines/official-layout/index.ts';
import type { OfficialReport } from '../../engines/official-layout/index.ts';

/** Lays a report out as Word; runs in a thread of its own, for a province's report takes a moment. */
export default function renderReport(report: OfficialReport): Promise<Uint8Array> {
  return renderOfficialReport(report);
}

import { checkReport, type ReportFault } from '#engines/forms/check-report.ts';
import { cellId } from '#engines/forms/cell.ts';
import { deriveReport } from '#engines/forms/derive.ts';
import type { CellValue, FormDefinition, ReportRows } from '#engines/forms/definition.ts';
import type { DraftSavers } from './draft-savers.ts';
import { cellsOf } from './typed-row.ts';

/** What is computed and what does not agree, as one types: worked out once a change, by the same rules as at the server. */
export class LiveReport {
  private readonly savers: DraftSavers;
  private readonly forms: readonly FormDefinition[];
  private at = -1;
  private derived: ReportRows = {};
  private faults = new Map<string, ReportFault>();

  constructor(savers: DraftSavers, forms: readonly FormDefinition[]) {
    this.savers = savers;
    this.forms = forms;
  }

  /** What stands in a computed cell. */
  value(formKey: string, rowKey: string, columnKey: string): CellValue {
    this.refresh();
    return this.derived[formKey]?.[rowKey]?.[columnKey] ?? null;
  }

  /** What does not agree at a cell; that it is still empty is not said while one is writing. The same object until it changes. */
  fault(formKey: string, rowKey: string, columnKey: string): ReportFault | undefined {
    this.refresh();
    return this.faults.get(`${formKey} ${cellId(rowKey, columnKey)}`);
  }

  /** The rows as they would be saved now. */
  rows(): ReportRows {
    return Object.fromEntries(this.forms.map((form) => [form.key, Object.fromEntries(this.savers.rowsOf(form).map((row) =>
      [row.key, cellsOf(form, row.key, this.savers.row(form.key, row.key)?.snapshot().value ?? {})]))]));
  }

  private refresh(): void {
    if (this.at === this.savers.snapshot()) return;
    this.at = this.savers.snapshot();
    const rows = this.rows();
    this.derived = deriveReport(this.forms, rows);
    const known = this.faults;
    this.faults = new Map();
    for (const fault of checkReport(this.forms, rows, { foundedYear: null })) {
      if (fault.code === 'required' || fault.rowKey === null || fault.columnKey === null) continue;
      const place = `${fault.formKey} ${cellId(fault.rowKey, fault.columnKey)}`;
      const before = known.get(place);
      const same = before && before.code === fault.code && before.message === fault.message && before.limit === fault.limit;
      if (!this.faults.has(place)) this.faults.set(place, same ? before : fault);
    }
  }
}

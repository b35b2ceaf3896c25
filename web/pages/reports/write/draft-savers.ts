import { rowsOf } from '#engines/forms/cell.ts';
import { isAddedRow, type FormDefinition, type FormRow, type RowCells } from '#engines/forms/definition.ts';
import { formatNumber } from '#engines/messages/format.ts';
import { flattenOutline, type ReportTemplate } from '#engines/report-template/index.ts';
import { takesText } from '#engines/report-template/outline-for.ts';
import { emptyRichText } from '#engines/rich-text/index.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { Saver, Unsendable } from '../../../components/saving/saver.ts';
import type { Theirs } from '../../../components/saving/saver-state.ts';
import { keptUnder, unsavedKey } from '../../../components/saving/unsaved.ts';
import type { Draft } from '../assignment.ts';
import { isSectionText, sameText, storable, type SectionText } from './section-text.ts';
import { cellsOf, faultsOf, isTypedRow, sameTyped, typedOf, type TypedRow } from './typed-row.ts';

export type SectionSaver = Saver<SectionText>;
export type RowSaver = Saver<TypedRow>;

interface Standing {
  version: number;
  changedAt?: string | null;
  changedBy?: string | null;
}

/** Every field of one report, each saving itself; made once when writing begins, so that turning a page loses nothing. */
export class DraftSavers {
  private readonly sections = new Map<string, SectionSaver>();
  private readonly rows = new Map<string, RowSaver>();
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  private readonly printed = new Map<string, FormRow[]>();
  private readonly saverOf: (form: FormDefinition, rowKey: string, draft: Pick<Draft, 'rows'>) => RowSaver;
  private readonly assignmentId: string;

  constructor(accountId: string, assignmentId: string, template: ReportTemplate, draft: Draft) {
    this.assignmentId = assignmentId;
    this.saverOf = (form, rowKey, from) => rowSaver(assignmentId, form, rowKey, keyOf('row', form.key, rowKey), from);
    const keyOf = (...place: string[]) => unsavedKey(accountId, assignmentId, ...place);
    for (const { section } of flattenOutline(template.outline).filter(takesText)) {
      this.sections.set(section.key, sectionSaver(assignmentId, section.key, keyOf('section', section.key), draft));
    }
    for (const form of template.forms) {
      const kept = form.repeat ? keptUnder(accountId, [assignmentId, 'row', form.key]) : [];
      const stored = draft.rows.filter((row) => row.formKey === form.key).map((row) => row.rowKey);
      this.printed.set(form.key, rowsOf(form, [...stored, ...kept]));
      for (const row of this.rowsOf(form)) this.rows.set(rowId(form.key, row.key), this.saverOf(form, row.key, draft));
    }
    for (const saver of this.all()) saver.subscribe(this.changed);
  }

  section(key: string): SectionSaver | undefined {
    return this.sections.get(key);
  }
  row(formKey: string, rowKey: string): RowSaver | undefined {
    return this.rows.get(rowId(formKey, rowKey));
  }
  /** The rows of a form, with those that were added; another list only after one more was, or one less. */
  rowsOf(form: FormDefinition): FormRow[] {
    return this.printed.get(form.key) ?? form.rows;
  }

  /** Adds a row at the end. @returns its key */
  addRow(form: FormDefinition): string {
    const last = Math.max(0, ...this.rowsOf(form).filter((row) => isAddedRow(row.key)).map((row) => Number(row.key.slice(5, 9))));
    const rowKey = `them-${String(last + 1).padStart(4, '0')}-${newId().replaceAll('-', '').slice(0, 8)}`;
    this.putRow(form, rowKey);
    return rowKey;
  }

  /** Takes an added row away, here and at the server. @returns how to put it back as it was */
  async removeRow(form: FormDefinition, rowKey: string): Promise<() => void> {
    const saver = this.row(form.key, rowKey)!;
    await saver.flush();
    const version = saver.savedVersion();
    if (version > 0) {
      await answer(api.DELETE('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id: this.assignmentId, formKey: form.key, rowKey }, query: { version } } }));
    }
    const typed = saver.snapshot().value;
    saver.retire();
    this.rows.delete(rowId(form.key, rowKey));
    this.printed.set(form.key, rowsOf(form, this.rowsOf(form).map((row) => row.key).filter((key) => key !== rowKey)));
    this.changed();
    return () => this.putRow(form, rowKey, typed);
  }

  private putRow(form: FormDefinition, rowKey: string, typed?: TypedRow): void {
    const saver = this.saverOf(form, rowKey, { rows: [] });
    this.rows.set(rowId(form.key, rowKey), saver);
    this.printed.set(form.key, rowsOf(form, [...this.rowsOf(form).map((row) => row.key), rowKey]));
    saver.subscribe(this.changed);
    this.changed();
    if (typed) saver.replace(typed);
  }

  all = (): (SectionSaver | RowSaver)[] => [...this.sections.values(), ...this.rows.values()];

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** Grows with every change of any field. */
  snapshot = (): number => this.changes;

  private changed = (): void => {
    this.changes += 1;
    for (const listener of this.listeners) listener();
  };
}

const rowId = (formKey: string, rowKey: string) => `${formKey}/${rowKey}`;

function sectionSaver(id: string, sectionKey: string, key: string, draft: Draft): SectionSaver {
  const stored = draft.sections.find((section) => section.sectionKey === sectionKey);
  return new Saver<SectionText>({
    key,
    stored: stored ? { ...stored, value: stored.body as SectionText } : { value: emptyRichText, version: 0 },
    same: sameText,
    isValue: isSectionText,
    readTheirs: (current) => theirs(current, (standing: Standing & { body?: SectionText | null }) => standing.body ?? emptyRichText),
    send: (text, version) => {
      const body = storable(text);
      if (!body) return Promise.reject(new Unsendable());
      return answer(api.PUT('/api/assignments/{id}/draft/sections/{sectionKey}', { params: { path: { id, sectionKey } }, body: { version, body } }));
    },
  });
}

function rowSaver(id: string, form: FormDefinition, rowKey: string, key: string, draft: Pick<Draft, 'rows'>): RowSaver {
  const formKey = form.key;
  const stored = draft.rows.find((row) => row.formKey === formKey && row.rowKey === rowKey);
  return new Saver<TypedRow>({
    key,
    stored: stored ? { ...stored, value: typedOf(form, stored.cells, printed) } : { value: {}, version: 0 },
    same: (one, other) => sameTyped(form, rowKey, one, other),
    isValue: isTypedRow,
    keepAfterSave: (typed) => faultsOf(form, rowKey, typed).size > 0,
    readTheirs: (current) => theirs(current, (standing: Standing & { cells?: RowCells | null }) => typedOf(form, standing.cells ?? {}, printed)),
    send: (typed, version) =>
      answer(api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id, formKey, rowKey } }, body: { version, cells: cellsOf(form, rowKey, typed) } })),
  });
}

/** Figures are typed and shown in forms as Vietnamese documents print them, whatever the language of the screen. */
export const printed = (value: number, decimals: number): string => formatNumber('vi', value, decimals);

function theirs<Value, Shape extends Standing>(current: unknown, valueOf: (standing: Shape) => Value): Theirs<Value> | null {
  if (typeof current !== 'object' || current === null || !('version' in current) || typeof current.version !== 'number') return null;
  const standing = current as Shape;
  return { value: valueOf(standing), version: standing.version, changedAt: standing.changedAt ?? null, changedBy: standing.changedBy ?? null };
}

import { directiveSchema, type Directive } from '#engines/directive-reading/schema.ts';
import { answer, api } from '../../../api/client.ts';
import type { Theirs } from '../../../components/saving/saver-state.ts';
import type { Work } from './model/draft.ts';

const params = (id: string) => ({ params: { path: { id } } });

export const fetchDirective = (id: string) => answer(api.GET('/api/documents/{id}/directive', params(id)));
export const saveDirective = (id: string, version: number, { content, accepted, readingId }: Work) =>
  answer(api.PUT('/api/documents/{id}/directive', { ...params(id), body: { version, readingId, content, accepted: [...accepted] } }));
export const confirmDirective = (id: string, { version, readingId }: { version: number; readingId: string }) =>
  answer(api.POST('/api/documents/{id}/directive/confirmation', { ...params(id), body: { version, readingId } }));
export const readDocumentAgain = (id: string) => answer(api.POST('/api/documents/{id}/readings', params(id)));
export const reopenDirective = (id: string) => answer(api.DELETE('/api/documents/{id}/directive/confirmation', params(id)));

export type ReadAgain = Awaited<ReturnType<typeof readDocumentAgain>>;
export type DirectiveRecord = Awaited<ReturnType<typeof fetchDirective>>;

export const workOf = ({ content, accepted, readingId }: DirectiveRecord): Work => ({ content, accepted, readingId });

/** What another saved meanwhile, as the problem `version_mismatch` carries it. */
export function theirsFrom(current: unknown): Theirs<Work> | null {
  if (typeof current !== 'object' || current === null) return null;
  const { content, accepted, readingId, version, changedAt, changedBy } = current as Partial<DirectiveRecord>;
  const read = directiveSchema.safeParse(content);
  if (!read.success || typeof version !== 'number' || typeof readingId !== 'string') return null;
  return { value: { content: read.data, accepted: accepted ?? [], readingId }, version, changedAt: changedAt ?? null, changedBy: changedBy ?? null };
}

/** Whether something kept on this device has the shape of a directive, be it that fields are still empty or mistyped. */
export function isDraftDirective(kept: unknown): kept is Directive {
  const read = directiveSchema.safeParse(kept);
  return read.success || read.error.issues.every(({ code, path }) => code === 'too_small' || code === 'invalid_format' || path.at(-1) === 'value');
}

/** Whether something kept on this device is the work on a directive. */
export function isWork(kept: unknown): kept is Work {
  if (typeof kept !== 'object' || kept === null || !('content' in kept) || !('accepted' in kept) || !('readingId' in kept)) return false;
  const { content, accepted, readingId } = kept;
  return typeof readingId === 'string' && Array.isArray(accepted) && accepted.every((key) => typeof key === 'string') && isDraftDirective(content);
}

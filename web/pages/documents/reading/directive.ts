import { directiveSchema, type Directive } from '#engines/directive-reading/schema.ts';
import { answer, api } from '../../../api/client.ts';
import type { Theirs } from '../../../components/saving/saver-state.ts';

const params = (id: string) => ({ params: { path: { id } } });

export const fetchDirective = (id: string) => answer(api.GET('/api/documents/{id}/directive', params(id)));
export const saveDirective = (id: string, version: number, content: Directive) =>
  answer(api.PUT('/api/documents/{id}/directive', { ...params(id), body: { version, content } }));
export const confirmDirective = (id: string, version: number) =>
  answer(api.POST('/api/documents/{id}/directive/confirmation', { ...params(id), body: { version } }));
export const reopenDirective = (id: string) => answer(api.DELETE('/api/documents/{id}/directive/confirmation', params(id)));

export type DirectiveRecord = Awaited<ReturnType<typeof fetchDirective>>;

/** What another saved meanwhile, as the problem `version_mismatch` carries it. */
export function theirsFrom(current: unknown): Theirs<Directive> | null {
  if (typeof current !== 'object' || current === null) return null;
  const { content, version, changedAt, changedBy } = current as Partial<DirectiveRecord>;
  const read = directiveSchema.safeParse(content);
  if (!read.success || typeof version !== 'number') return null;
  return { value: read.data, version, changedAt: changedAt ?? null, changedBy: changedBy ?? null };
}

/** Whether something kept on this device has the shape of a directive, be it that fields are still empty or mistyped. */
export function isDraftDirective(kept: unknown): kept is Directive {
  const read = directiveSchema.safeParse(kept);
  return read.success || read.error.issues.every(({ code, path }) => code === 'too_small' || code === 'invalid_format' || path.at(-1) === 'value');
}

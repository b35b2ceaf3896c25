import type { FastifyInstance } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { brokenConstraint } from './database.ts';
import { problems, Problem } from './problem.ts';

/** What a broken constraint means to the caller, by its name: constraint names are sentences. */
export type ConstraintProblems = Record<string, () => Problem>;

/** Turns whatever is thrown into one RFC 9457 answer; what nobody foresaw is logged and told as `internal`. */
export function answerFailures(app: FastifyInstance, byConstraint: ConstraintProblems): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const problem = toProblem(error, byConstraint);
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem.toBody());
  });
  app.setNotFoundHandler((_request, reply) => {
    const problem = problems.notFound();
    return reply.code(404).type('application/problem+json').serializer(JSON.stringify).send(problem.toBody());
  });
}

/** What a broken constraint means to who broke it; null for any other error, and for a constraint that nobody foresaw to be broken. */
export function meantByConstraint(error: unknown, byConstraint: ConstraintProblems): Problem | null {
  const constraint = brokenConstraint(error);
  if (!constraint) return null;
  // Ids are made by clients: whatever has this one already, it is taken.
  return byConstraint[constraint]?.() ?? (constraint.endsWith('_pkey') ? problems.idTaken() : null);
}

function toProblem(error: Error & { statusCode?: number; code?: string }, byConstraint: ConstraintProblems): Problem {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return problems.invalid(
      error.validation.map((issue) => ({
        path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
        code: issue.keyword,
        message: issue.message ?? issue.keyword,
      })),
    );
  }
  const meant = meantByConstraint(error, byConstraint);
  if (meant) return meant;
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') {
    return new Problem(413, 'file_too_large', { detail: 'Tệp lớn hơn 20 MB.', detailEn: 'The file is larger than 20 MB.' });
  }
  if (error.code === 'FST_FILES_LIMIT') return problems.invalidField('file', 'one_file_only');
  if (error.statusCode === 413) return new Problem(413, 'body_too_large');
  if (error.code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return problems.invalidField('', 'invalid_json');
  if (error.statusCode && error.statusCode < 500) return new Problem(error.statusCode, 'bad_request');
  return new Problem(500, 'internal');
}

import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { signedIn } from './context.ts';
import type { Context } from './context.ts';
import { inputFault } from './hostile-input.ts';
import { problems, Problem } from './problem.ts';
import { Accepted, Written } from './route.ts';
import type { Again, AnyRoute, Download, Upload } from './route.ts';

/** Largest file that an upload may hold, in bytes. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024;

/** Runs work in one transaction as the asker of this request; the edge commits once. */
export type InContext = <T>(request: FastifyRequest, work: (context: Context) => Promise<T>) => Promise<T>;

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe('stable; the sentence is chosen by it'),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });

/** Registers routes on the server; each runs in its own transaction. */
export async function registerRoutes(app: FastifyInstance, routes: AnyRoute[], inContext: InContext): Promise<void> {
  await app.register(multipart, { limits: { fileSize: LARGEST_UPLOAD, files: 1, fields: 20, fieldSize: 10_000 } });
  for (const definition of routes) registerRoute(app, definition, inContext);
}

function registerRoute(app: FastifyInstance, definition: AnyRoute, inContext: InContext): void {
  app.route({
    method: definition.method,
    url: definition.url,
    schema: documented(definition),
    config: { access: definition.access, operationId: definition.operationId },
    ...(definition.takes === 'upload' && { validatorCompiler: () => () => true }),
    preValidation: async (request) => refuseUnstorable([request.params, request.query, request.body]),
    handler: async (request, reply) => {
      // Who may not hand in is told so before their megabytes are read.
      const admitted = definition.takes === 'upload' ? await admit(definition, request, inContext) : undefined;
      const sent = definition.takes === 'upload' ? await readUpload(request, definition) : { body: request.body, upload: undefined };
      const material = definition.gather ? await gather(definition, request, inContext) : sent.upload;
      const prepared = material !== undefined ? await definition.prepare?.(material, sent.body, admitted) : undefined;
      const answer = await inContext(request, (context) => {
        gate(definition, context);
        const input = { params: request.params, query: request.query, ...sent, prepared };
        return definition.handle(context, input as never, reply) as Promise<unknown>;
      });
      definition.committed?.({ params: request.params });
      const again: Again = (work) => inContext(request, (context) => work(signedIn(context)));
      if (definition.gives === 'file') return sendFile(reply, answer as Download, again);
      return send(definition, reply, answer instanceof Accepted && definition.settle ? await definition.settle(answer.body, again) : answer);
    },
  });
}

/** What slow work needs from the database, in a transaction of its own that ends before the work begins. */
function gather(definition: AnyRoute, request: FastifyRequest, inContext: InContext): Promise<unknown> {
  return inContext(request, (context) => {
    gate(definition, context);
    return definition.gather!(context, { params: request.params });
  });
}

/** Asks whether an upload is wanted at all. */
function admit(definition: AnyRoute, request: FastifyRequest, inContext: InContext): Promise<unknown> {
  return inContext(request, async (context) => {
    gate(definition, context);
    return definition.admit?.(context, { params: request.params });
  });
}

/** Before any schema, which would recurse over what was sent. @throws Problem invalid */
function refuseUnstorable(parts: unknown[]): void {
  for (const part of parts) {
    const fault = inputFault(part);
    if (fault) throw problems.invalid([fault]);
  }
}

/** The first question of every request: signed in, and holding the permission anywhere at all. */
function gate(definition: AnyRoute, context: Context): void {
  if (definition.access === 'public') return;
  if (!context.actor) throw problems.notSignedIn();
  if (context.actor.mustChangePassword && !definition.duringPasswordChange) throw problems.mustChangePassword();
  if (definition.access === 'signed-in') return;
  if (!context.actor.scopes.some((scope) => scope.permissions.includes(definition.access))) {
    throw problems.notAllowed(definition.access);
  }
}

function documented(definition: AnyRoute): Record<string, unknown> {
  const success = definition.status ?? (definition.answer || definition.gives ? 200 : 204);
  const given = definition.gives === 'file' ? z.string().meta({ format: 'binary' }) : (definition.answer ?? z.undefined());
  return {
    operationId: definition.operationId,
    summary: definition.summary,
    description: definition.description,
    tags: [definition.tag ?? 'program'],
    ...(definition.params && { params: definition.params }),
    ...(definition.query && { querystring: definition.query }),
    ...(definition.body && { body: definition.body }),
    ...(definition.takes === 'upload' && { consumes: ['multipart/form-data'] }),
    ...(definition.gives === 'file' && { produces: ['application/octet-stream'] }),
    'x-access': definition.access,
    response: { [success]: given, ...(definition.accepted && { 202: definition.accepted }), default: problemSchema },
  };
}

async function readUpload(request: FastifyRequest, definition: AnyRoute): Promise<{ body: unknown; upload: Upload }> {
  if (!request.isMultipart()) throw new Problem(415, 'multipart_expected');
  const fields: Record<string, unknown> = {};
  let upload: Upload | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'file') upload = { filename: storableName(part.filename), bytes: await part.toBuffer() };
    else fields[part.fieldname] = part.value;
  }
  if (!upload) throw problems.invalidField('file', 'required');
  refuseUnstorable([fields]);
  const body = (definition.body as z.ZodType | undefined)?.safeParse(fields);
  if (body && !body.success) throw problems.invalid(fieldErrors(body.error.issues));
  return { body: body?.data, upload };
}

/** A name is only shown: what it cannot hold is left out rather than refused. */
function storableName(filename: string): string {
  const name = filename.replace(/\p{Cc}/gu, '').slice(0, 255).toWellFormed();
  return name === '' ? 'tep' : name;
}

/** Issues of a schema as the wire names them: `a.0.b`. */
export function fieldErrors(issues: readonly { path: readonly PropertyKey[]; code?: string; message: string }[]) {
  return issues.map((issue) => ({ path: issue.path.map(String).join('.'), code: issue.code ?? 'invalid', message: issue.message }));
}

/** As RFC 8187 writes it, which takes fewer characters as they are than addresses do. */
const encodedName = (name: string): string => encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

async function sendFile(reply: FastifyReply, { filename, mediaType, bytes }: Download, again: Again) {
  const content = typeof bytes === 'function' ? await bytes(again) : bytes;
  return reply
    .header('content-type', mediaType)
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodedName(filename)}`)
    .header('cache-control', 'private, no-store')
    .send(content instanceof Readable ? content : Buffer.from(content));
}

function send(definition: AnyRoute, reply: FastifyReply, answer: unknown) {
  if (!definition.answer) return reply.code(204).send();
  if (answer instanceof Written) return reply.header('content-type', 'application/json; charset=utf-8').send(Buffer.from(answer.json));
  return answer instanceof Accepted ? reply.code(202).send(answer.body) : reply.code(definition.status ?? 200).send(answer);
}

import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Context, SignedIn } from './context.ts';

/** What a route asks of the caller before its verb asks its own policy. */
export type Access = 'public' | 'signed-in' | (string & {});

/** A file that came with the request, whole in memory (the edge limits its size). */
export interface Upload {
  filename: string;
  bytes: Uint8Array;
}

/** A file to send: always as attachment, never sniffed. */
export interface Download {
  filename: string;
  mediaType: string;
  /** A function is asked once the transaction is over: what takes its time holds no connection meanwhile. */
  bytes: Uint8Array | (() => Promise<Uint8Array>);
}

interface Shape {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer?: z.ZodType;
}

type Read<T> = T extends z.ZodType ? z.output<T> : undefined;

export interface Input<S extends Shape, Prepared = unknown> {
  params: Read<S['params']>;
  query: Read<S['query']>;
  body: Read<S['body']>;
  /** Only where the route takes an upload. */
  upload: Upload;
  /** What `prepare` made of the upload. */
  prepared: Prepared;
}

type ContextFor<A extends Access> = A extends 'public' ? Context : SignedIn;
type Answer<S extends Shape> = S['answer'] extends z.ZodType ? z.input<S['answer']> : Download | void;

/** One operation of the documented interface. */
export interface Route<S extends Shape = Shape, A extends Access = Access, Prepared = unknown> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  /** One verb shared by file, function, route, fact, button and test. */
  operationId: string;
  summary: string;
  description?: string;
  access: A;
  /** Under which heading the documentation lists it. */
  tag?: string;
  params?: S['params'];
  query?: S['query'];
  /** For an upload: the fields beside the file. */
  body?: S['body'];
  answer?: S['answer'];
  /** Status of success; 200 unless said, 204 where there is no answer. */
  status?: 200 | 201 | 204;
  /** Open also to who still has a one-time password. */
  duringPasswordChange?: true;
  takes?: 'upload';
  /** Slow work on the upload, past the gate and before the transaction: a connection is not held while it lasts. */
  prepare?: (upload: Upload) => Promise<Prepared>;
  gives?: 'file';
  handle(context: ContextFor<A>, input: Input<S, Prepared>, reply: FastifyReply): Promise<Answer<S>>;
}

/** A route with its types forgotten, as lists hold it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyRoute = Route<any, any, any>;

/**
 * Declares one operation: the compiler ties its handler to the schemas.
 * @param definition method, address, access, schemas and the thin handler
 */
export function route<
  const A extends Access,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  AnswerSchema extends z.ZodType | undefined = undefined,
  Prepared = unknown,
>(
  definition: Route<{ params: Params; query: Query; body: Body; answer: AnswerSchema } & Shape, A, Prepared>,
): AnyRoute {
  return definition;
}

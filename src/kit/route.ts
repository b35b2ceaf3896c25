import type { Readable } from 'node:stream';
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
  /** A function is asked once the transaction is over: what takes its time holds no connection meanwhile. `again` opens another. What is large comes as a stream. */
  bytes: Uint8Array | ((again: Again) => Promise<Uint8Array | Readable>);
}

/** Work in another transaction of the same asker, after the first was committed. */
export type Again = <T>(work: (context: SignedIn) => Promise<T>) => Promise<T>;

/** An answer of 202: it was taken, and goes on. */
export class Accepted<Body> {
  readonly body: Body;
  constructor(body: Body) { this.body = body; }
}

/** An answer that is JSON already, as the database wrote it: what is large is neither parsed nor written anew on the way. */
export class Written {
  readonly json: string;
  constructor(json: string) { this.json = json; }
}

interface Shape {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer?: z.ZodType;
  accepted?: z.ZodType;
}

type Read<T> = T extends z.ZodType ? z.output<T> : undefined;

export interface Input<S extends Shape, Prepared = unknown> {
  params: Read<S['params']>;
  query: Read<S['query']>;
  body: Read<S['body']>;
  /** Only where the route takes an upload. */
  upload: Upload;
  /** What `prepare` made of the upload, or of what was gathered. */
  prepared: Prepared;
}

type ContextFor<A extends Access> = A extends 'public' ? Context : SignedIn;
type Answer<S extends Shape> = S['answer'] extends z.ZodType ? z.input<S['answer']> : Download | void;
type Outcome<S extends Shape> = Answer<S> | (S['answer'] extends z.ZodType ? Written : never) | (S['accepted'] extends z.ZodType ? Accepted<z.input<S['accepted']>> : never);

/** One operation of the documented interface. */
export interface Route<S extends Shape = Shape, A extends Access = Access, Prepared = unknown, Material = Upload, Admitted = undefined> {
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
  /** What 202 answers, where the work may go on behind the answer. */
  accepted?: S['accepted'];
  /** Status of success; 200 unless said, 204 where there is no answer. */
  status?: 200 | 201 | 204;
  /** Open also to who still has a one-time password. */
  duringPasswordChange?: true;
  takes?: 'upload';
  /** Where there is no upload: what slow work needs, read past the gate in a short transaction of its own. */
  gather?(context: ContextFor<A>, input: { params: Read<S['params']> }): Promise<Material>;
  /** Where there is an upload: what is asked of its sender and of the address before the megabytes are read, in a transaction of its own. */
  admit?(context: ContextFor<A>, input: { params: Read<S['params']> }): Promise<Admitted>;
  /** Slow work on the upload, or on what was gathered, before the transaction: a connection is not held while it lasts. */
  prepare?: (material: Material, body: Read<S['body']>, admitted: Admitted) => Promise<Prepared>;
  /** After the commit of what was accepted: waits a little, so that a quick end is told at once. */
  settle?: (accepted: S['accepted'] extends z.ZodType ? z.input<S['accepted']> : never, again: Again) => Promise<Outcome<S>>;
  /** After the commit: tells others of this process what now stands. */
  committed?: (input: { params: Read<S['params']> }) => void;
  gives?: 'file';
  handle(context: ContextFor<A>, input: Input<S, Prepared>, reply: FastifyReply): Promise<Outcome<S>>;
}

/** A route with its types forgotten, as lists hold it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyRoute = Route<any, any, any, any, any>;

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
  AcceptedSchema extends z.ZodType | undefined = undefined,
  Prepared = unknown,
  Material = Upload,
  Admitted = undefined,
>(
  definition: Route<{ params: Params; query: Query; body: Body; answer: AnswerSchema; accepted: AcceptedSchema } & Shape, A, Prepared, Material, Admitted>,
): AnyRoute {
  return definition;
}

import { STATUS_CODES } from 'node:http';

/** The wire form of a failure (RFC 9457); `code` is stable, the sentence belongs to the reader's language. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  errors?: { path: string; code: string; message: string }[];
  [extension: string]: unknown;
}

/** A failure that the caller is told of. Thrown by verbs, turned into an answer at the edge. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly extensions: Record<string, unknown>;
  /** What the verb wrote before it failed is kept (a counted attempt), where usually all is undone. */
  readonly keepsWork: boolean;

  constructor(status: number, code: string, extensions: Record<string, unknown> = {}, keepsWork = false) {
    super(code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.extensions = extensions;
    this.keepsWork = keepsWork;
  }

  toBody(): ProblemBody {
    return {
      type: `urn:lantoa:problem:${this.code}`,
      title: STATUS_CODES[this.status] ?? 'Problem',
      status: this.status,
      code: this.code,
      ...this.extensions,
    };
  }
}

/** Failures that any module may meet. */
export const problems = {
  notSignedIn: () => new Problem(401, 'not_signed_in'),
  notAllowed: (permission?: string) => new Problem(403, 'not_allowed', permission ? { permission } : {}),
  /** A one-time password opens only the way to a new one. */
  mustChangePassword: () => new Problem(403, 'must_change_password'),
  notFound: () => new Problem(404, 'not_found'),
  idTaken: () => new Problem(409, 'id_taken'),
  /** Someone saved in between; `current` is what stands now, so that nobody loses a word. */
  stale: (current: unknown) => new Problem(409, 'version_mismatch', { current }),
  /** The object's state does not let this happen; `state` is the one it is in. */
  wrongState: (state: string) => new Problem(409, 'wrong_state', { state }),
  invalid: (errors: { path: string; code: string; message: string }[]) => new Problem(422, 'invalid', { errors }),
  /** One wrong field of the body. */
  invalidField: (path: string, code: string, message = code) =>
    new Problem(422, 'invalid', { errors: [{ path, code, message }] }),
};

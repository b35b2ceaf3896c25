/** One question of the matrix: an operation on something, and the answer that each of the ten gets. */
export interface Row {
  operation: string;
  of?: string;
  params?: Record<string, string>;
  query?: string;
  /** Valid by its schema, so that only the asker decides; often one that nothing would come of. */
  body?: () => object;
  /** Asked in a session of its own, which the operation ends or replaces. */
  apart?: true;
  /** `ok` (whatever is not 401, 403 or 404), in the order of `people`. */
  answers: string;
}

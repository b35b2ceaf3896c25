/**
 * A reason why the program cannot go on that the operator can act upon. Its message is one plain sentence, or one a line;
 * the command line prints it without a stack trace and ends with `exitCode`.
 */
export class Refusal extends Error {
  readonly exitCode: number;

  constructor(sentence: string, exitCode = 1) {
    super(sentence);
    this.name = 'Refusal';
    this.exitCode = exitCode;
  }
}

import type { Problems } from './contract/check';

/** An answer that is not 200, or the end of a task: its message becomes the exit status. */
export class PveError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly problems?: Problems,
  ) {
    super(message);
  }
}

/** The server's word for everything that goes wrong behind the validation: there is no 404 and no 409. */
export const fail = (message: string): PveError => new PveError(500, message);

/** 400 with the problems by parameter. */
export const badParams = (problems: Problems): PveError =>
  new PveError(400, 'Parameter verification failed.', problems);

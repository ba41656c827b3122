import { Client } from 'pg';

/** How many statements `work` sends to PostgreSQL, those that open and close transactions included. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const prototype = Client.prototype as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  let count = 0;
  prototype.query = function (this: Client, ...args: unknown[]) {
    count++;
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return count;
}

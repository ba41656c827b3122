/** What the name of a task says. */
export interface Upid {
  readonly upid: string;
  /** Where it runs, and the only node that knows it. */
  readonly node: string;
  /** Seconds since 1970, by the clock of the node. */
  readonly starttime: number;
  readonly type: string;
  /** Mostly a VM id. */
  readonly id: string;
  /** `user@realm` or `user@realm!token`. */
  readonly user: string;
}

const FORM =
  /^UPID:([a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?):[0-9A-Fa-f]{8}:[0-9A-Fa-f]{8,9}:([0-9A-Fa-f]{8}):([^:\s/]+):([^:\s/]*):([^:\s/]+):$/;

/** Null for a text that is no UPID. */
export function parseUpid(upid: string): Upid | null {
  const [, node, starttime, type, id, user] = FORM.exec(upid) ?? [];
  if (!node || !starttime || !type || id === undefined || !user) return null;
  return { upid, node, starttime: parseInt(starttime, 16), type, id, user };
}

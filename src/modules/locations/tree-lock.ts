import type { Tx } from '../../core/database/unit-of-work';

/**
 * One lock for the shape of the tree. What moves is locked from the top down, through its foreign keys; a host that is
 * placed locks from the bottom up. So that they never wait for one another, both take this lock before any row.
 */
const TREE = 7_226_011;

/** Keeps everything where it is until the end of the transaction. Others may keep it too. */
export async function keepTree(tx: Tx): Promise<void> {
  await tx.execute('SELECT pg_advisory_xact_lock_shared($1)', [TREE]);
}

/** For whoever moves a part of the tree, or changes the height of a rack: waits for all who keep it. */
export async function moveTree(tx: Tx): Promise<void> {
  await tx.execute('SELECT pg_advisory_xact_lock($1)', [TREE]);
}

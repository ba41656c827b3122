import type { RowAction } from './actions';

declare const proof: unique symbol;

/**
 * A row together with the proof that the actor may do `A` to it. Only `ResourceRepository.require` makes one, and
 * every write asks for one: a write without permission does not compile.
 */
export type Granted<E, A extends RowAction> = Readonly<E> & { readonly [proof]: A };

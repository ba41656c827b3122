/** A filter on one allowed field; `value` is already of the field's type. */
export interface Filter {
  property: string;
  operator: 'eq' | 'ne' | 'in' | 'ic' | 'gte' | 'lte' | 'isnull';
  value: unknown;
}

export interface SortKey {
  property: string;
  descending: boolean;
}

/** Values of the sort keys of the last row of the page before; see {@link sortKeys}. */
export type Cursor = readonly unknown[];

/** A request for part of a list, in the words of no surface. */
export interface PageRequest {
  /** Rows wanted, at least 1. */
  size: number;
  /** Page number from 1; ignored with a cursor. */
  number: number;
  cursor: Cursor | null;
  sort: readonly SortKey[];
  filters: readonly Filter[];
  /** Whether the total is to be counted. */
  total: boolean;
  /** Top-level fields of the presented rows to keep; null keeps all. */
  fields: readonly string[] | null;
}

/** Part of a list: only rows the caller may see, and a total that counts only those. */
export class Page<E> {
  constructor(
    readonly rows: readonly E[],
    readonly total: number | null,
    readonly request: PageRequest,
    /** Where the next page starts; null on the last one. */
    readonly next: Cursor | null,
  ) {}

  map<T>(convert: (row: E) => T): Page<T> {
    return new Page(this.rows.map(convert), this.total, this.request, this.next);
  }
}

/** The whole of a short list, for callers inside the application. */
export const EVERYTHING: PageRequest = {
  size: 1000,
  number: 1,
  cursor: null,
  sort: [],
  filters: [],
  total: false,
  fields: null,
};

/** The order of a list: what was asked for, then always the id, so that it is total. */
export function sortKeys(request: PageRequest): readonly SortKey[] {
  if (request.sort.some(({ property }) => property === 'id')) return request.sort;
  return [...request.sort, { property: 'id', descending: request.sort.at(-1)?.descending ?? false }];
}

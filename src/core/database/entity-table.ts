import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Params } from './database';

export interface Statement {
  sql: string;
  params: unknown[];
}

/**
 * SQL texts of one entity's table, made from its TypeORM metadata. Rows come back as plain objects with the entity's
 * property names: no hydration (see docs/adr/0002).
 */
export class EntityTable<E extends object = object> {
  readonly name: string;
  private readonly columns: Map<string, ColumnMetadata>;
  private readonly lists = new Map<string, string>();
  private readonly fromDatabase: [property: string, convert: (value: unknown) => unknown][] = [];

  constructor(metadata: EntityMetadata) {
    this.name = metadata.tableName;
    this.columns = new Map(metadata.columns.map((column) => [column.propertyName, column]));
    for (const { propertyName, transformer } of metadata.columns) {
      if (transformer && !Array.isArray(transformer)) {
        this.fromDatabase.push([propertyName, (value) => transformer.from(value) as unknown]);
      }
    }
  }

  /** `alias.group_id`; throws for a property the entity does not have, so no client text can reach SQL. */
  column(property: string, alias?: string): string {
    const column = this.columns.get(property);
    if (!column) throw new Error(`${this.name} has no column for ${property}`);
    return alias ? `${alias}.${column.databaseName}` : column.databaseName;
  }

  has(property: string): boolean {
    return this.columns.has(property);
  }

  isNullable(property: string): boolean {
    return this.columns.get(property)?.isNullable ?? false;
  }

  /** `h.id AS "id", h.group_id AS "groupId" ...`; of all columns, or of those that are named. */
  selectList(alias: string, properties?: readonly string[]): string {
    const key = properties ? `${alias} ${properties.join()}` : alias;
    let list = this.lists.get(key);
    if (list === undefined) {
      const wanted = properties ?? [...this.columns.keys()];
      list = wanted.map((property) => `${this.column(property, alias)} AS "${property}"`).join(', ');
      this.lists.set(key, list);
    }
    return list;
  }

  /** One row for each element of `rows`; all rows must have the same properties. */
  insert(rows: readonly Partial<E>[]): Statement {
    const properties = Object.keys(rows[0] ?? {}).filter((p) => valueOf(rows[0] as E, p) !== undefined);
    const params: unknown[] = [];
    const tuples = rows.map((row) => {
      const places = properties.map((p) => `$${params.push(this.toDatabase(p, valueOf(row, p)))}`);
      return `(${places.join(', ')})`;
    });
    const columns = properties.map((p) => this.column(p)).join(', ');
    const sql = `INSERT INTO ${this.name} AS t (${columns}) VALUES ${tuples.join(', ')} RETURNING ${this.selectList('t')}`;
    return { sql, params };
  }

  /**
   * Any number of rows in one statement with one parameter; what a row lacks that another has is null. In words: one
   * row for each element of the JSON array, each column read as the type it has.
   */
  insertMany(rows: readonly Partial<E>[]): Statement {
    const properties = [
      ...new Set(rows.flatMap((row) => Object.keys(row).filter((p) => valueOf(row, p) !== undefined))),
    ];
    const names = properties.map((p) => this.column(p));
    const types = properties.map((p) => sqlTypeOf(this.columns.get(p) as ColumnMetadata));
    const records = rows.map((row) => {
      const cells = properties.map((p) => [this.column(p), this.converted(p, valueOf(row, p) ?? null)] as const);
      return Object.fromEntries<unknown>(cells);
    });
    const sql =
      `INSERT INTO ${this.name} AS t (${names.join(', ')}) SELECT ${names.join(', ')} ` +
      `FROM jsonb_to_recordset($1::jsonb) AS r(${names.map((name, index) => `${name} ${types[index]}`).join(', ')}) ` +
      `RETURNING ${this.selectList('t')}`;
    return { sql, params: [JSON.stringify(records)] };
  }

  /** `a = $1, b = $2` for the given change, with the parameters appended to `params`. */
  assignments(change: Partial<E>, params: unknown[]): string {
    return Object.entries(change)
      .filter(([, value]) => value !== undefined)
      .map(([p, value]) => `${this.column(p)} = $${params.push(this.toDatabase(p, value))}`)
      .join(', ');
  }

  /** Applies column transformers in place; rows of tables without any are returned as they are. */
  revive<R extends object>(rows: R[]): R[] {
    if (this.fromDatabase.length === 0) return rows;
    for (const row of rows as Record<string, unknown>[]) {
      for (const [property, convert] of this.fromDatabase) if (property in row) row[property] = convert(row[property]);
    }
    return rows;
  }

  private toDatabase(property: string, value: unknown): Params[number] {
    const converted = this.converted(property, value);
    return this.columns.get(property)?.type === 'jsonb' && converted !== null ? JSON.stringify(converted) : converted;
  }

  private converted(property: string, value: unknown): unknown {
    const { transformer } = this.columns.get(property) ?? {};
    if (!transformer || Array.isArray(transformer)) return value;
    const written: unknown = transformer.to(value);
    return written;
  }
}

const valueOf = (row: object, property: string): unknown => (row as Record<string, unknown>)[property];

/** The SQL type of a column, as its entity declares it. */
function sqlTypeOf({ type, isArray }: ColumnMetadata): string {
  const name = typeof type === 'string' ? type : 'text';
  return isArray ? `${name}[]` : name;
}

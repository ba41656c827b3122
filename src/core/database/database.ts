import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { EntityTable } from './entity-table';
import { translatePgError } from './pg-errors';

export type Params = readonly unknown[];
/** An entity class; entities are plain data, so any shape will do. */
export type EntityClass<E extends object = object> = abstract new () => E;

/** Something statements can be sent to: the pool (each on its own) or an open transaction. */
export interface Queryable {
  query<R extends QueryResultRow>(sql: string, params?: Params): Promise<R[]>;
}

/** Statement texts that were given a name; PostgreSQL keeps one plan per name and connection. */
const MAX_PREPARED = 400;
const names = new Map<string, string>();

function preparedName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= MAX_PREPARED) return known;
  const name = createHash('sha1').update(sql).digest('base64url').slice(0, 20);
  names.set(sql, name);
  return name;
}

/** Sends one prepared statement; database errors come back as application errors where they have a meaning. */
export async function send<R extends QueryResultRow>(
  target: Pool | PoolClient,
  sql: string,
  params: Params = [],
): Promise<QueryResult<R>> {
  try {
    return await target.query<R>({ name: preparedName(sql), text: sql, values: params as unknown[] });
  } catch (error) {
    throw translatePgError(error);
  }
}

/** The pool of this process, and what the entities say about their tables. */
@Injectable()
export class Database implements Queryable, OnApplicationShutdown {
  private readonly tables = new Map<EntityClass, EntityTable>();

  constructor(readonly dataSource: DataSource) {
    // A dying connection tells so by events, more than one of them and not only to the statement under way. Whoever
    // waits gets an error; an event without a listener would end the process.
    const guarded = new WeakSet<PoolClient>();
    this.pool.on('acquire', (client) => {
      if (guarded.has(client)) return;
      guarded.add(client);
      client.on('error', () => undefined);
    });
  }

  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  async query<R extends QueryResultRow>(sql: string, params: Params = []): Promise<R[]> {
    return (await send<R>(this.pool, sql, params)).rows;
  }

  /** A connection of its own; the caller releases it. Throws SERVICE_UNAVAILABLE when none can be had. */
  async connect(): Promise<PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw translatePgError(error);
    }
  }

  table<E extends object>(entity: EntityClass<E>): EntityTable<E> {
    let table = this.tables.get(entity);
    if (!table) this.tables.set(entity, (table = new EntityTable(this.dataSource.getMetadata(entity))));
    return table;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema';

export type { components, operations, paths } from './schema';

/** Lists can be CSV too; these clients speak JSON. */
type Json = `${string}/${string}json`;

export interface ClientOptions {
  /** Where the application is, without `/api`. */
  baseUrl: string;
  /** Access token of a login, or an API token. */
  token?: string;
}

/** A client of version 1: one method per HTTP method, paths, parameters, bodies and answers typed by its OpenAPI file. */
export function createClient({ baseUrl, token }: ClientOptions): Client<paths, Json> {
  return createFetchClient<paths, Json>({
    baseUrl,
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
}

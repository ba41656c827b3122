import { Injectable } from '@nestjs/common';
import { EndpointCheck } from '../../core/http/endpoint-check';

/** Where clients find the objects of a type: the newest version of the route that reads one. */
@Injectable()
export class Links {
  private paths: Map<string, string> | null = null;

  constructor(private readonly endpoints: EndpointCheck) {}

  /** `/api/v2/tenants/7`. Throws for a type without such a route. */
  to(type: string, id: string): string {
    this.paths ??= this.read();
    const path = this.paths.get(type);
    if (!path) throw new Error(`${type} is searched and has no route to read one`);
    return path.replace(':id', id);
  }

  private read(): Map<string, string> {
    const routes = this.endpoints
      .routes()
      .filter(({ endpoint }) => endpoint.method === 'GET' && endpoint.path === ':id' && endpoint.resource)
      .sort((a, b) => a.endpoint.surface.version.localeCompare(b.endpoint.surface.version));
    return new Map(routes.map(({ endpoint, path }) => [endpoint.resource?.type ?? '', path]));
  }
}

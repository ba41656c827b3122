import { ENDPOINT_NAMES, type EndpointName } from '../contract';

interface Route {
  readonly name: EndpointName;
  readonly method: string;
  readonly segments: readonly string[];
}

const ROUTES: Route[] = ENDPOINT_NAMES.map((name) => {
  const [method = '', path = ''] = name.split(' ');
  return { name, method, segments: path.split('/') };
});

export interface Match {
  readonly name: EndpointName;
  readonly params: Record<string, string>;
}

/** The endpoint of a method and a path behind /api2/json, with the parameters in the path. */
export function route(method: string, path: string): Match | undefined {
  const segments = path.split('/').map(decode);
  for (const candidate of ROUTES) {
    if (candidate.method !== method || candidate.segments.length !== segments.length) continue;
    const params = matchSegments(candidate.segments, segments);
    if (params) return { name: candidate.name, params };
  }
  return undefined;
}

function matchSegments(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const found = segments[index] ?? '';
    const [, name] = /^\{(\w+)\}$/.exec(wanted) ?? [];
    if (name && found !== '') params[name] = found;
    else if (wanted !== found) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

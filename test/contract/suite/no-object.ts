import { OPERATIONS, type Operation } from './operations';

/** Operations that address no object, and why. Lists, and what makes or changes many of a kind, are found by their path. */
export const NO_OBJECT: Record<string, string> = {
  'POST /auth/login': 'asks for credentials, not for rights',
  'POST /auth/refresh': 'asks for credentials, not for rights',
  'POST /auth/logout': 'about the session of the caller',
  'GET /auth/me': 'about the caller',
  'POST /auth/change-password': 'about the caller',
  'GET /system/config': 'the same for everybody who is logged in',
  'POST /playbooks/execute': 'names objects in its body alone',
  'POST /ssh/test': 'names objects in its body alone',
  'POST /ai/messages': 'names objects in its body alone',
  'GET /audit-logs': 'a list of rows that have no address',
  'GET /gpu-devices/fragmentation': 'about all devices, for those who run them',
  'POST /placements/dry-run': 'names objects in its body alone',
  'GET /search': 'a list over all kinds of objects',
  'GET /invariants': 'about all books, for those who keep them',
};

const COLLECTION = /^(?:GET|POST) (?<collection>[^{]+?)(?:\/bulk|\/import)?$/;

/** Whether the operation lists, makes or changes objects that have paths of their own. */
export function isOfMany({ method, path, version }: Operation): boolean {
  const collection = COLLECTION.exec(`${method} ${path}`)?.groups?.['collection'];
  return OPERATIONS.some((other) => other.version === version && other.path.startsWith(`${collection}/{`));
}

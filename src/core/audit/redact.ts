/** Stands where a secret was. */
export const REDACTED = '********';

/** Names of things that must never reach a log line, whatever object they sit in. */
export const SECRET_PATHS = [
  'req.headers.authorization',
  'req.headers.cookie',
  'req.headers["x-api-key"]',
  '*.password',
  '*.access_token',
  '*.refresh_token',
  '*.token',
];

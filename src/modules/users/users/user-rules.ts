/** What a login name may be; stored in lower case. */
export const USERNAME = {
  max: 64,
  pattern: /^[\w.@+-]+$/,
  patternMeans: 'consist of letters, digits and . _ @ + -',
} as const;

/** Passwords: long enough to resist guessing, short enough to hash. */
export const PASSWORD = { min: 12, max: 256 } as const;

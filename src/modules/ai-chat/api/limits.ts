/** Characters of one message to the assistant. */
export const MAX_MESSAGE = 4_000;
export const MAX_TITLE = 200;
/** Characters of what the assistant says. */
export const MAX_ANSWER = 1_048_576;

/** Characters of one message to the assistant. */
export const MAX_MESSAGE = 4_000;
export const MAX_TITLE = 200;

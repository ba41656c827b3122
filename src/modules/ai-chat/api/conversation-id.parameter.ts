/** OpenAPI of `:conversation_id` in paths. */
export const CONVERSATION_ID = [
  {
    name: 'conversation_id',
    in: 'path',
    required: true,
    schema: { type: 'string', example: 'conv-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10' },
  },
];

/** Something a model may ask for. */
export interface Tool {
  name: string;
  description: string;
  /** JSON schema of the arguments. */
  parameters: Record<string, unknown>;
  /** Throws for arguments that are not valid and for what the caller may not see. */
  run: (args: unknown) => Promise<unknown>;
}

/** Whether a text asks for a lookup: these run on our side. */
export function looksUp(text: string): boolean {
  return /(?:^|[^\w.])(?:lookup|query|q)\s*\(/.test(text);
}

/** Whether a text is a template. */
export function isTemplate(text: string): boolean {
  return /\{[{%#]/.test(text);
}

/** Keys whose texts are expressions although they are not in braces. */
export const CONDITIONS: readonly string[] = ['when', 'failed_when', 'changed_when', 'until', 'loop', 'that'];

const SECRET =
  /^(\s*(?:- )?["']?[\w.-]*(?:pass(?:word|wd|phrase)?|secret|token|api_?key|private_?key)[\w.-]*["']?\s*[:=]\s*)(?!\s*(?:\{\{|$))(\S.*)$/gim;

/** YAML in which values that look like secrets are hidden; variables that stand for them are not. */
export function masked(yaml: string): string {
  return yaml.replace(SECRET, '$1********');
}

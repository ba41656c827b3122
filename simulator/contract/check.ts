import { type Endpoint, type Param, paramOf } from './description';
import { formatProblem, isPropertyFormat } from './formats';
import { PROPERTY_FORMATS, type PropertyFormat } from './property-formats';

/** Raw parameters: an array for what was given more than once, or as a JSON array. */
export type RawParams = Record<string, string | string[]>;
/** Problems by parameter, all of them at once, as the server reports them. */
export type Problems = Record<string, string>;

const MISSING = 'property is missing and it is not optional';
const UNKNOWN = 'property is not defined in schema and the schema does not allow additional properties';

const TYPES = {
  boolean: /^[01]$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+\.?\d*|\.\d+)$/,
  string: /^/,
};

/** The parameters of one call that are not what the description says. */
export function checkParams({ params }: Endpoint, given: RawParams): Problems {
  const problems: Problems = {};
  for (const name of Object.keys(given)) {
    if (!paramOf(params, name)) problems[name] = UNKNOWN;
  }
  for (const [name, { optional }] of Object.entries(params)) {
    if (!optional && given[name] === undefined) problems[name] = MISSING;
  }
  for (const [name, value] of Object.entries(given)) {
    const param = paramOf(params, name);
    if (param) Object.assign(problems, checkValue(param, name, value));
  }
  return problems;
}

function checkValue(param: Param, name: string, value: string | string[]): Problems {
  if (param.type === 'array') {
    const items = param.items ?? { type: 'string' };
    const problems = [value].flat().map((item, index) => checkValue(items, `${name}[${index}]`, item));
    return Object.fromEntries(problems.flatMap(Object.entries<string>));
  }
  if (Array.isArray(value)) return { [name]: `type check ('${param.type}') failed - got ARRAY` };
  const problem = checkScalar(param, name, value);
  return problem === undefined ? {} : { [name]: problem };
}

function checkScalar(param: Param, name: string, value: string): string | undefined {
  const { type, format, pattern, minLength, maxLength, minimum, maximum, enum: values } = param;
  if (type !== 'array' && !TYPES[type].test(value)) return `type check ('${type}') failed - got '${value}'`;
  if (format) {
    const problem = isPropertyFormat(format)
      ? propertyStringProblem(PROPERTY_FORMATS[format], name, value)
      : withNewline(formatProblem(format, value));
    if (problem !== undefined) return `invalid format - ${problem}`;
  }
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(value)) return 'value does not match the regex pattern';
  if (minLength !== undefined && value.length < minLength) return `value must be at least ${minLength} characters long`;
  if (maxLength !== undefined && value.length > maxLength) return `value may only be ${maxLength} characters long`;
  if (minimum !== undefined && Number(value) < minimum) return `value must have a minimum value of ${minimum}`;
  if (maximum !== undefined && Number(value) > maximum) return `value must have a maximum value of ${maximum}`;
  if (values && !values.includes(value)) {
    return `value '${value}' does not have a value in the enumeration '${values.join(', ')}'`;
  }
  return undefined;
}

const withNewline = (problem: string | undefined) => (problem === undefined ? undefined : `${problem}\n`);

/** The keys of a property string. Throws what is wrong with its form; the values may still be wrong. */
export function splitPropertyString(format: PropertyFormat, text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const put = (key: string, value: string) => {
    if (key in values) throw new Error(`duplicate key in comma-separated list property: ${key}`);
    values[key] = value;
  };
  for (const part of text.split(',').filter((piece) => piece.trim() !== '')) {
    const [, key = '', value = ''] = /^([^=]+)=(.+)$/s.exec(part) ?? [];
    if (!key && part.includes('=')) throw new Error('missing key in comma-separated list property');
    if (!key && !format.main) throw new Error('value without key, but schema does not define a default key');
    if (!key) put(format.main ?? '', part);
    else if (format.modelIsKey && format.properties.model?.enum?.includes(key)) {
      put('model', key);
      put('macaddr', value);
    } else if (key in format.properties) put(key, readBoolean(format.properties[key], value));
    else throw new Error(`invalid key in comma-separated list property: ${key}`);
  }
  return values;
}

/** Inside property strings booleans have more spellings than in parameters. */
function readBoolean(param: Param | undefined, value: string): string {
  if (param?.type !== 'boolean') return value;
  if (/^(1|on|yes|true)$/i.test(value)) return '1';
  return /^(0|off|no|false)$/i.test(value) ? '0' : value;
}

function propertyStringProblem(format: PropertyFormat, name: string, text: string): string | undefined {
  let values: Record<string, string>;
  try {
    values = splitPropertyString(format, text);
  } catch (error) {
    return withNewline((error as Error).message);
  }
  const problems = Object.entries(format.properties).flatMap(([key, param]) => {
    const value = values[key];
    const problem = value === undefined ? (param.optional ? undefined : MISSING) : checkScalar(param, key, value);
    return problem === undefined ? [] : [`${name}.${key}: ${problem.trimEnd()}\n`];
  });
  return problems.length > 0 ? `format error\n${problems.join('')}` : undefined;
}

import { isIP } from 'node:net';
import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  isISO8601,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * One decorator per field of a request or response: validation, conversion and OpenAPI from one option object.
 * Values are never coerced: "1" is not an integer.
 */
export interface FieldOptions {
  description?: string;
  example?: unknown;
  /** May be left out of a request. */
  optional?: boolean;
  /** May be null. */
  nullable?: boolean;
  default?: unknown;
  /** A secret: goes in and never comes out. */
  writeOnly?: boolean;
}

const MAX_INT4 = 2147483647;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Control, zero-width and bidirectional characters: invisible, so two names that look the same could differ. */
const INVISIBLE =
  /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]/u;
const VISIBLE_ONLY = new RegExp(`^(?:(?!${INVISIBLE.source}).)*$`, 'u');

/** What is known of a field besides its rules; see {@link fieldsOf}. */
export interface DeclaredField {
  options: FieldOptions;
  api: ApiPropertyOptions;
}

const FIELDS = 'virtflow:fields';

function field(options: FieldOptions, api: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  const { optional, nullable, description, example, writeOnly } = options;
  const absent = (_: object, value: unknown) => !(optional && value === undefined) && !(nullable && value === null);
  // OpenAPI 3.0 wants a type beside `nullable`: alternatives say it themselves.
  const orNull = 'oneOf' in api ? undefined : nullable;
  const shown = { description, example, nullable: orNull, writeOnly, default: options.default, required: !optional };
  const known = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined));
  return applyDecorators(ApiProperty({ ...api, ...known }), ValidateIf(absent), declare({ options, api }), ...rules);
}

function declare(declared: DeclaredField): PropertyDecorator {
  return (prototype, name) => {
    const inherited = (Reflect.getMetadata(FIELDS, prototype) ?? {}) as Record<string, DeclaredField>;
    Reflect.defineMetadata(FIELDS, { ...inherited, [name]: declared }, prototype);
  };
}

/** The fields of a body or answer in the order of their declaration, inherited ones first. */
export function fieldsOf(type: Class): Record<string, DeclaredField> {
  return (Reflect.getMetadata(FIELDS, type.prototype as object) ?? {}) as Record<string, DeclaredField>;
}

/** A field of a body as answers show it: always there. */
export function AnswerField({ options: { description, example, nullable }, api }: DeclaredField): PropertyDecorator {
  return field({ description, example, nullable }, api);
}

interface TextOptions extends FieldOptions {
  min?: number;
  max?: number;
  pattern?: RegExp;
  /** A rule that no pattern can say. */
  meets?: (text: string) => boolean;
  /** What pattern or rule ask for, in words, for the error message. */
  patternMeans?: string;
}

export function StringField({
  min = 0,
  max = 255,
  pattern,
  meets,
  patternMeans,
  ...options
}: TextOptions = {}): PropertyDecorator {
  const rules = [IsString(), MaxLength(max), ...(min ? [MinLength(min)] : [])];
  if (pattern) rules.push(Matches(pattern, { message: `$property must ${patternMeans ?? `match ${pattern.source}`}` }));
  if (meets) rules.push(Meets(meets, patternMeans ?? 'be valid'));
  const api = {
    type: String,
    maxLength: max,
    ...(min ? { minLength: min } : {}),
    ...(pattern ? { pattern: pattern.source } : {}),
  };
  return field(options, api, ...rules);
}

function Meets(meets: (text: string) => boolean, means: string): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && meets(value);
  return ValidateBy({ name: 'meets', validator: { validate, defaultMessage: () => `$property must ${means}` } });
}

/** A name people read: trimmed, Unicode NFC, no invisible characters. */
export function NameField(options: TextOptions = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? value.normalize('NFC').trim() : (value as unknown))),
    StringField({ min: 1, ...options }),
    Matches(VISIBLE_ONLY, { message: '$property must not contain control or invisible characters' }),
  );
}

export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  const lower = Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : (value as unknown)));
  return applyDecorators(
    lower,
    field(options, { type: String, format: 'email', maxLength: 254 }, IsString(), MaxLength(254), IsEmail()),
  );
}

/** The UUID of a resource or a reference to one. */
export function IdField(options: FieldOptions = {}): PropertyDecorator {
  const lower = Transform(({ value }) => (typeof value === 'string' ? value.toLowerCase() : (value as unknown)));
  return applyDecorators(
    lower,
    field(options, { type: String, format: 'uuid' }, Matches(UUID, { message: '$property must be a UUID' })),
  );
}

/** References to several resources with a UUID, each once. */
export function IdsField({ min = 0, max = 100, ...options }: ListOptions = {}): PropertyDecorator {
  const lower = Transform(({ value }) =>
    Array.isArray(value)
      ? value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id))
      : (value as unknown),
  );
  const each = Matches(UUID, { each: true, message: 'each of $property must be a UUID' });
  const api = { type: String, format: 'uuid', isArray: true, minItems: min, maxItems: max };
  return applyDecorators(
    lower,
    field(options, api, IsArray(), ArrayMinSize(min), ArrayMaxSize(max), ArrayUnique(), each),
  );
}

/** The integer id of a resource or a reference to one. */
export function IntIdField(options: FieldOptions = {}): PropertyDecorator {
  return IntField({ min: 1, ...options });
}

/** References to several resources with an integer id, each once. */
export function IntIdsField({ min = 0, max = 100, ...options }: ListOptions = {}): PropertyDecorator {
  const api = {
    type: 'array',
    items: { type: 'integer', minimum: 1, maximum: MAX_INT4 },
    minItems: min,
    maxItems: max,
  } as ApiPropertyOptions;
  const each = [IsInt({ each: true }), Min(1, { each: true }), Max(MAX_INT4, { each: true })];
  return field(options, api, IsArray(), ArrayMinSize(min), ArrayMaxSize(max), ArrayUnique(), ...each);
}

/**
 * An id of either kind, for references whose type is another field. `texts`: an integer may also come as a text, as it
 * does in the cells of a file.
 */
export function AnyIdField({ texts, ...options }: FieldOptions & { texts?: true } = {}): PropertyDecorator {
  const text = Transform(({ value }) =>
    typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : (value as unknown),
  );
  const orNull = options.nullable ? { nullable: true } : {};
  const kinds = [{ type: 'string', format: 'uuid', ...orNull }, { type: 'integer' }];
  const api = { oneOf: texts ? [...kinds, { type: 'string', pattern: '^[0-9]{1,10}$' }] : kinds } as ApiPropertyOptions;
  const rule = Matches(/^(?:[0-9]{1,10}|[0-9a-fA-F-]{36})$/, { message: '$property must be a UUID or an integer id' });
  return applyDecorators(text, field(options, api, IsString(), rule));
}

interface RangeOptions extends FieldOptions {
  min?: number;
  max?: number;
}

export function IntField({ min = -MAX_INT4, max = MAX_INT4, ...options }: RangeOptions = {}): PropertyDecorator {
  return field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));
}

export function NumberField({
  min = -Number.MAX_VALUE,
  max = Number.MAX_VALUE,
  decimals,
  ...options
}: RangeOptions & { decimals?: number } = {}): PropertyDecorator {
  const rules = [IsNumber({ allowNaN: false, allowInfinity: false }), Min(min), Max(max)];
  if (decimals !== undefined) rules.push(HasDecimals(decimals));
  return field(options, { type: Number, minimum: min, maximum: max }, ...rules);
}

// class-validator's own rule throws for a number as small as 1e-7.
function HasDecimals(most: number): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'number' && Number(value.toFixed(most)) === value;
  const defaultMessage = () => `$property must have at most ${most} decimal places`;
  return ValidateBy({ name: 'decimals', validator: { validate, defaultMessage } });
}

export function BoolField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, IsBoolean());
}

export function EnumField(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, enum: [...values] }, IsIn(values));
}

const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const MOMENT = /^[1-9]\d{3}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const MOMENT_MEANS = 'be a moment such as 2030-12-31T08:00:00Z, or a date: its first moment in UTC';

/** Whether a text is a date of the calendar: `2030-02-30` is none. */
export function isDay(text: unknown): boolean {
  return typeof text === 'string' && DAY.test(text) && isISO8601(text, { strict: true });
}

/** A moment in ISO 8601, with its time zone. */
export function DateField(options: FieldOptions = {}): PropertyDecorator {
  const validate = (value: unknown) =>
    typeof value === 'string' &&
    MOMENT.test(value) &&
    isISO8601(value, { strict: true }) &&
    !Number.isNaN(Date.parse(value));
  const defaultMessage = () => `$property must ${MOMENT_MEANS}`;
  const rule = ValidateBy({ name: 'isMoment', validator: { validate, defaultMessage } });
  return field(options, { type: String, format: 'date-time' }, rule);
}

/** A date of the calendar. */
export function DayField(options: FieldOptions = {}): PropertyDecorator {
  const defaultMessage = () => '$property must be a date such as 2030-12-31';
  const rule = ValidateBy({ name: 'isDay', validator: { validate: isDay, defaultMessage } });
  return field(options, { type: String, format: 'date' }, rule);
}

/** An IPv4 or IPv6 address, without a prefix or zone. */
export function AddressField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, maxLength: 45 }, IsAddress(false));
}

/** Addresses as a list; one text with several, separated by blanks or commas, is taken for the list. */
export function AddressesField({ max = 10, ...options }: ListOptions = {}): PropertyDecorator {
  const list = Transform(({ value }) => (typeof value === 'string' ? value.split(/[\s,]+/) : (value as unknown)));
  const rules = [IsArray(), ArrayMaxSize(max), ArrayUnique(), IsAddress(true)];
  return applyDecorators(list, field(options, { type: String, isArray: true, maxItems: max }, ...rules));
}

/** A count in an answer: a text of digits where it is beyond the numbers that JSON readers keep exact. */
export function CountField(options: FieldOptions = {}): PropertyDecorator {
  const api = { oneOf: [{ type: 'integer' }, { type: 'string', pattern: '^\\d+$' }] } as ApiPropertyOptions;
  return field(options, api);
}

/** A text or a number in an answer, whichever the thing it is about has. */
export function ScalarField(options: FieldOptions = {}): PropertyDecorator {
  const orNull = options.nullable ? { nullable: true } : {};
  return field(options, { oneOf: [{ type: 'string', ...orNull }, { type: 'number' }] });
}

/** Free key-value labels: text to text. */
export function LabelsField(options: FieldOptions = {}): PropertyDecorator {
  const api = { type: 'object', additionalProperties: { type: 'string' } } as ApiPropertyOptions;
  return field(options, api, IsObject(), IsLabels());
}

/** Any JSON object, described by the endpoint. */
export function JsonField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true }, IsObject());
}

// Swagger takes a function for a lazy reference only when it is called `type`, hence `type: () => type()`.
export function ObjectField(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: () => type() }, IsObject(), ValidateNested(), Type(type));
}

interface ListOptions extends FieldOptions {
  min?: number;
  max?: number;
}

export function ObjectsField(
  type: () => new () => object,
  { min = 0, max = 1000, ...options }: ListOptions = {},
): PropertyDecorator {
  // A nested rule alone would take an array of objects for an object.
  const each = [IsObject({ each: true }), ValidateNested({ each: true })];
  const rules = [IsArray(), ArrayMinSize(min), ArrayMaxSize(max), ...each, Type(type)];
  return field(options, { type: () => type(), isArray: true, minItems: min, maxItems: max }, ...rules);
}

export function StringsField({
  min = 0,
  max = 100,
  values,
  ...options
}: ListOptions & { values?: readonly string[] } = {}): PropertyDecorator {
  const each = values ? IsIn(values, { each: true }) : MaxLength(255, { each: true });
  const rules = [IsArray(), ArrayMinSize(min), ArrayMaxSize(max), ArrayUnique(), IsString({ each: true }), each];
  return field(
    options,
    { type: String, isArray: true, minItems: min, maxItems: max, ...(values ? { enum: [...values] } : {}) },
    ...rules,
  );
}

function IsAddress(each: boolean): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && isIP(value) !== 0 && !value.includes('%');
  const what = each ? 'be a list of IPv4 or IPv6 addresses' : 'be an IPv4 or IPv6 address';
  return ValidateBy(
    { name: 'isAddress', validator: { validate, defaultMessage: () => `$property must ${what}` } },
    { each },
  );
}

const LABEL_KEY = /^[a-z0-9A-Z](?:[a-zA-Z0-9._/-]{0,61}[a-zA-Z0-9])?$/;

function IsLabels(): PropertyDecorator {
  const validate = (value: unknown) => {
    const entries = Object.entries((value ?? {}) as Record<string, unknown>);
    return (
      entries.length <= 64 && entries.every(([k, v]) => LABEL_KEY.test(k) && typeof v === 'string' && v.length <= 255)
    );
  };
  const defaultMessage = () =>
    '$property must map at most 64 keys (letters, digits, ". _ / -") to texts of at most 255 characters';
  return ValidateBy({ name: 'isLabels', validator: { validate, defaultMessage } });
}

import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Matches, ValidateBy } from 'class-validator';
import { type Family, familyOf, isEdge, isReachable, isResolver, parseCidr, parseIp } from '../net/ip';
import { type FieldOptions, StringField, StringsField } from './fields';

/*
 * Fields that hold network addresses. What comes in is replaced by its canonical spelling, so that texts compare; a text
 * with no or several meanings stays as it is, for validation to name.
 */

const EXAMPLE = { 4: '10.0.0.5', 6: '2001:db8::5' } as const;

function rule(name: string, message: string, holds: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => `$property ${message}` } });
}

const rewritten = (canonical: (text: string) => string): PropertyDecorator =>
  Transform(({ value }) => (typeof value === 'string' ? canonical(value) : (value as unknown)));

const canonicalIp = (text: string): string => parseIp(text)?.toString() ?? text;

function canonicalCidr(text: string): string {
  const cidr = parseCidr(text);
  return cidr ? `${cidr[0].toString()}/${cidr[1]}` : text;
}

/** An address of one machine; of one family, or of either. */
export function AddressField({ family, ...options }: FieldOptions & { family?: Family } = {}): PropertyDecorator {
  const isOne = (value: unknown) => {
    const address = parseIp(String(value));
    return address !== null && isReachable(address) && (family === undefined || familyOf(address) === family);
  };
  const what = `must be the ${family ? `IPv${family}` : 'IP'} address of one machine, such as ${EXAMPLE[family ?? 4]}`;
  return applyDecorators(
    rewritten(canonicalIp),
    StringField({ max: 39, example: EXAMPLE[family ?? 4], ...options }),
    rule('address', what, isOne),
  );
}

/** The address of an interface with the length of its prefix: `10.0.0.5/24`. */
export function CidrField(family: Family, options: FieldOptions = {}): PropertyDecorator {
  const example = `${EXAMPLE[family]}/${family === 4 ? 24 : 64}`;
  const isOne = (value: unknown) => {
    const cidr = parseCidr(String(value));
    return cidr !== null && familyOf(cidr[0]) === family && isReachable(cidr[0]);
  };
  const isInside = (value: unknown) => {
    const cidr = parseCidr(String(value));
    return cidr === null || !isEdge(cidr);
  };
  return applyDecorators(
    rewritten(canonicalCidr),
    StringField({ max: 43, example, ...options }),
    rule('cidr', `must be the IPv${family} address of one machine with its prefix, such as ${example}`, isOne),
    rule('edge', 'must not be the network or broadcast address of its prefix', isInside),
  );
}

/** Addresses of either family, of name servers. */
export function ResolversField(options: FieldOptions & { max: number }): PropertyDecorator {
  const areAll = (value: unknown) =>
    Array.isArray(value) &&
    value.every((text) => {
      const address = parseIp(String(text));
      return address !== null && isResolver(address);
    });
  const canonical = Transform(({ value }) =>
    Array.isArray(value)
      ? value.map((text: unknown) => (typeof text === 'string' ? canonicalIp(text) : text))
      : (value as unknown),
  );
  return applyDecorators(canonical, StringsField(options), rule('addresses', 'must list IP addresses', areAll));
}

const MAC = /^(?:[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}|[0-9a-f]{12})$/i;
/** The lowest bit of the first byte says that many are meant. */
const ONE_CARD = /^.[02468ace]/i;

/** The hardware address of one card, in any of its usual spellings. */
export function MacField(options: FieldOptions = {}): PropertyDecorator {
  const canonical = (text: string) => {
    if (!MAC.test(text)) return text;
    const digits = text.toLowerCase().replace(/[^0-9a-f]/g, '');
    return (digits.match(/../g) ?? []).join(':');
  };
  const isOne = (value: unknown) => ONE_CARD.test(String(value)) && /[1-9a-f]/i.test(String(value));
  return applyDecorators(
    rewritten(canonical),
    StringField({ max: 17, example: '52:54:00:12:34:56', ...options }),
    Matches(MAC, { message: '$property must be a MAC address such as 52:54:00:12:34:56' }),
    rule('card', 'must be the MAC address of one card', isOne),
  );
}

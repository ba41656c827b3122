import type { Type } from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';
import type { ResourceEntity } from '../database/resource.entity';
import { AnswerField, DateField, fieldsOf, IdField, IntField, IntIdField } from './fields';

/**
 * Bodies and answers of a resource whose columns are called like its JSON fields and that shows the same in every
 * version: its fields are declared once, in its body. A version that begins to differ gets classes of its own.
 */

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;
/** The same object with its `snake_case` keys in `camelCase`. */
export type CamelKeys<T> = { [K in keyof T as Camel<K & string>]: T[K] };

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The fields of a change that the client named, as columns. */
export function changeOf<B extends object>(body: B): CamelKeys<B> {
  const named = Object.entries(body).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named.map(([name, value]) => [camel(name), value as unknown])) as CamelKeys<B>;
}

/** A whole resource as columns: what the client leaves out has its declared default. */
export function wholeOf<B extends object>(type: Type<B>, body: B): CamelKeys<B> {
  const defaults = Object.entries(fieldsOf(type)).map(([name, { options }]) => [name, options.default]);
  return { ...changeOf(Object.fromEntries(defaults) as B), ...changeOf(body) };
}

/** The body of a PATCH: any of the fields of `body`. */
export function PatchOf<B>(body: Type<B>): Type<Partial<B>> {
  return PartialType(body, { skipNullProperties: false });
}

/** What the server adds to each row it shows. */
interface Managed {
  version: number;
  created_at: Date;
  updated_at: Date;
}

type Row<Id, B, Secret extends keyof B> = Type<{ id: Id } & Omit<Required<B>, Secret> & Managed>;

/** The answer of a resource with a UUID: its id, every field of `body` but the secret ones, version and times. */
export function UuidRow<B extends object, Secret extends keyof B & string = never>(
  body: Type<B>,
  ...secret: Secret[]
): Row<string, B, Secret> {
  return rowOf(body, IdField(), secret) as Row<string, B, Secret>;
}

/** The same with an integer id. */
export function IntRow<B extends object, Secret extends keyof B & string = never>(
  body: Type<B>,
  ...secret: Secret[]
): Row<number, B, Secret> {
  return rowOf(body, IntIdField(), secret) as Row<number, B, Secret>;
}

function rowOf(body: Type, id: PropertyDecorator, secret: readonly string[]): Type {
  class View {}
  const { prototype } = View;
  id(prototype, 'id');
  for (const [name, declared] of Object.entries(fieldsOf(body))) {
    if (!secret.includes(name)) AnswerField(declared)(prototype, name);
  }
  IntField({ min: 1, description: 'The ETag without its quotes' })(prototype, 'version');
  DateField()(prototype, 'created_at');
  DateField()(prototype, 'updated_at');
  return View;
}

/** Version and times of a row, as {@link UuidRow} and {@link IntRow} show them; surfaces write the times their way. */
export function managed({ version, createdAt, updatedAt }: ResourceEntity): Managed {
  return { version, created_at: createdAt, updated_at: updatedAt };
}

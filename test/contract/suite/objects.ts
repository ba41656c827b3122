import type { RowAction } from '../../../src/core/authz/actions';
import type { GlobalRole } from '../../../src/core/context/request-context';
import type { ApiVersion } from '../../../src/core/http/openapi';
import { type Body, resourceFor, type Sample, versionsOf } from './sample';
import { SAMPLES } from './samples';
import type { Who, World } from './world';

export type Id = string | number;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export interface Held {
  type: string;
  id: Id;
}

/** An object as paths address it. */
export interface Thing {
  /** What stands for the parameters of the path, in their order. */
  params: readonly Id[];
  /** The objects on which everybody is granted what his name says. */
  held: readonly Held[];
  /** What it was made from. */
  body: Body;
}

/** A body, and what it names that its sender must hold something on. */
export interface Message {
  body?: Body;
  held?: readonly Held[];
}
export type Send = (world: World, version: ApiVersion, thing: Thing) => Message | Promise<Message>;

/** What a request takes where its route does not declare all of it: actions on an object of that type. */
export interface Need {
  because: string;
  type?: string;
  sees?: RowAction;
  does?: RowAction;
  /** The type of what comes of it, which the caller's role must be allowed to create. */
  makes?: string;
  /** Who see it whatever they hold. */
  readers?: readonly GlobalRole[];
}

/** What stands behind a path with parameters, and the requests that are sent to it. */
export interface Subject {
  versions: readonly ApiVersion[];
  make(world: World, version: ApiVersion): Promise<Thing>;
  send?: Partial<Record<Method, Send>>;
  needs?: Partial<Record<Method, Need>>;
  /** The most that a grant there gives, by rank. */
  cap?: number;
  /** A plain user is told of what he may not see what he is told of what he may not do. */
  foreign?: { because: string };
  /** The only one who sees it, whatever others were granted. */
  only?: { because: string; who: Who };
}

/** By path, as the documents write it below the version. */
export type Subjects = Record<string, Subject>;

/** Where nobody is granted the object itself, the grants on what it was made in count. */
function heldOf(sample: Sample, id: Id, body: Body): Held[] {
  if ((resourceFor(sample).sharing ?? 'open') === 'open') return [{ type: sample.type, id }];
  return sample.under ? [{ type: sample.under.type, id: body[sample.under.field] as Id }] : [];
}

function namedBy(sample: Sample, body: Body): Held[] {
  return Object.entries(sample.refers ?? {}).flatMap(([field, type]) =>
    body[field] ? [{ type, id: body[field] as Id }] : [],
  );
}

export async function thingOf(sample: Sample, world: World, version: ApiVersion): Promise<Thing> {
  const { id, body } = await world.make(sample, version);
  return { params: [id], held: heldOf(sample, id, body), body };
}

function plain(sample: Sample): Subject {
  const message = async (world: World, version: ApiVersion, more: Body = {}): Promise<Message> => {
    const change = await sample.change(world, version);
    return { body: { ...more, ...change }, held: namedBy(sample, change) };
  };
  return {
    versions: versionsOf(sample),
    make: (world, version) => thingOf(sample, world, version),
    send: {
      PUT: (world, version, { body }) => message(world, version, body),
      PATCH: (world, version) => message(world, version),
    },
    needs: NEEDS[sample.type],
  };
}

const CHOOSING_MEMBERS: Need = {
  because: 'who chooses the members of a group grants what it holds',
  type: 'MaintainerGroup',
  does: 'grant',
};

/** What plain routes take beyond what they declare. */
const NEEDS: Record<string, Subject['needs']> = {
  MaintainerGroupMember: { PUT: CHOOSING_MEMBERS, PATCH: CHOOSING_MEMBERS },
};

/** The objects with plain routes. */
export const PLAIN: Subjects = Object.fromEntries(SAMPLES.map((sample) => [`/${sample.path}/{id}`, plain(sample)]));

import type { GrantRole } from '../../../src/core/authz/actions';
import '../../../src/app.module';
import { type ResourceDescriptor, resourceOf } from '../../../src/core/authz/resource-registry';
import type { ApiVersion } from '../../../src/core/http/openapi';
import type { Who, World } from './world';

/** Letters of what somebody may do to an object: create, read, update, delete. */
export type Rights = string;

/** A request body, by the names clients use. */
export type Body = Record<string, unknown>;

/** A resource and what its requests look like: all that the contract suite needs to know. */
export interface Sample {
  type: string;
  /** Below `/api/v1` and `/api/v2`. */
  path: string;
  /** Key of the rows in a list of version 1; null for a bare array. */
  plural: string | null;
  /** The style of version 1 where it is not that of the REST contract; null for what only version 2 has. */
  surface?: 'hub' | null;
  /** Keys of a row in version 1, in the documented order. */
  keys: readonly string[];
  /** The same of a list, where it shows less. */
  listKeys?: readonly string[];
  /** A valid body that has not been sent before, with the objects it refers to. */
  body(world: World, version: ApiVersion): Body | Promise<Body>;
  /** A PATCH that changes something. */
  change(world: World, version: ApiVersion): Body | Promise<Body>;
  /** Field of the body that names the object a new one is made in, and what its maker must hold there. */
  under?: { field: string; type: string; needs: GrantRole };
  /** The only one of its possible parents that the body names; the others have tests of their own. */
  parent?: string;
  /** Other fields that name an object, which whoever sends them must see, and its type. */
  refers?: Record<string, string>;
  /** Where this resource differs from its realm, and why. */
  rights?: { because: string } & Partial<Record<Who, Rights>>;
  /** What grants on a parent give, where it is not what they give on the object itself. */
  inherited?: { because: string } & Record<GrantRole, Rights>;
  /** Objects of this type that everybody sees from the start. */
  own?: { because: string; count: number };
}

export const versionsOf = ({ surface }: Sample): readonly ApiVersion[] => (surface === null ? ['v2'] : ['v1', 'v2']);

type Realm = ResourceDescriptor['realm'];

/** Who may do what, written down once more: the product must agree with this table, not with itself. */
const RIGHTS: Record<Realm, Record<Who, Rights>> = {
  infrastructure: {
    stranger: '',
    viewer: 'R',
    groupViewer: 'R',
    maintainer: 'RU',
    owner: 'RUD',
    operator: 'CRU',
    auditor: 'R',
    admin: 'CRUD',
  },
  tenancy: {
    stranger: 'C',
    viewer: 'CR',
    groupViewer: 'CR',
    maintainer: 'CRU',
    owner: 'CRUD',
    operator: 'CRU',
    auditor: 'R',
    admin: 'CRUD',
  },
  identity: {
    stranger: '',
    viewer: 'R',
    groupViewer: 'R',
    maintainer: 'RU',
    owner: 'RUD',
    operator: 'R',
    auditor: 'R',
    admin: 'CRUD',
  },
  personal: {
    stranger: 'C',
    viewer: 'CR',
    groupViewer: 'CR',
    maintainer: 'CRU',
    owner: 'CRUD',
    operator: 'C',
    auditor: 'R',
    admin: 'CRUD',
  },
};

const GRANTED: readonly Who[] = ['viewer', 'groupViewer', 'maintainer', 'owner'];

/** Who is asked: where nothing can be shared, people with grants are strangers and are left out. */
export function peopleFor(sample: Sample): Who[] {
  const open = (resourceFor(sample).sharing ?? 'open') === 'open';
  return (Object.keys(RIGHTS.tenancy) as Who[]).filter((who) => open || !GRANTED.includes(who));
}

export function rightsOf(sample: Sample, who: Who): Rights {
  return sample.rights?.[who] ?? RIGHTS[resourceFor(sample).realm][who];
}

export function resourceFor({ type }: Sample): ResourceDescriptor {
  return resourceOf(type);
}

/** What a grant on a parent gives on the object, `cap` considered. */
export function inheritedRights(sample: Sample, role: GrantRole, cap: number): Rights {
  if (sample.inherited) return sample.inherited[role];
  const ranks: GrantRole[] = ['viewer', 'maintainer', 'owner'];
  const held = Math.min(ranks.indexOf(role) + 1, cap);
  return ['R', 'RU', 'RUD'][held - 1] ?? '';
}

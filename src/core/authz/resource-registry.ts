import type { EntityClass } from '../database/database';
import type { IdKind } from '../database/ids';
import { type ConstraintMeaning, registerConstraint } from '../database/pg-errors';
import type { ResourceEntity } from '../database/resource.entity';
import type { ErrorCode } from '../errors/catalog';
import type { Rank } from './actions';
import type { Realm } from './role-matrix';

/** `integer` has 32 bits, `long` more; `date` is a moment, `day` a date of the calendar. */
export type FieldKind =
  'text' | 'keyword' | 'integer' | 'long' | 'number' | 'uuid' | 'date' | 'day' | 'boolean' | 'address';

/** A field clients may filter and sort by; its JSON name is the key in {@link ResourceDescriptor.fields}. */
export interface FieldSpec<Property extends string = string> {
  property: Property;
  kind: FieldKind;
  /** For a name that stands for one comparison (`from`): it filters in no other way and sorts nothing. */
  comparison?: 'gte' | 'lte';
  /**
   * A text that the search looks through; the first one is what a hit is called. Its migration makes two indexes, see
   * docs/adding-a-resource.md.
   */
  searched?: true;
}

/** Rights on the row that `property` points to reach down to this resource, at most up to `cap`. */
export interface ParentLink<Property extends string = string> {
  type: string;
  property: Property;
  cap?: Rank;
  /** The row is a part of its parent: it is deleted with it, its grants too, and leaves an audit row of its own. */
  part?: true;
}

/**
 * Who holds rights on a row through grants: `open`: its creator owns it and may share it; `creator`: he owns it and
 * cannot share it; `none`: nobody by having made it, its module writes what grants there are.
 */
export type Sharing = 'open' | 'creator' | 'none';

/** Everything the generic pieces need to know of a resource: declared once, in its `*.resource.ts`. */
export interface ResourceDescriptor<E extends ResourceEntity = ResourceEntity, Property extends string = string> {
  /** Grant and audit `resource_type`; prefix of its error codes. */
  type: string;
  /** How messages call it: `Tenant deleted successfully`. */
  label: string;
  entity: EntityClass<E>;
  idKind: IdKind;
  realm: Realm;
  parents?: readonly ParentLink<Property>[];
  /** Default `open`. */
  sharing?: Sharing;
  /** Properties whose values never enter the audit log. */
  redacted?: readonly Property[];
  /** What its unique and check constraints mean to a client. */
  constraints?: Record<string, ConstraintMeaning>;
  /** Allow-list for filters and sorting in addition to `id`, `created_at` and `updated_at`. */
  fields?: Record<string, FieldSpec<Property>>;
}

/** What clients see of a resource: all that its routes need. */
export type ResourceFace = Pick<ResourceDescriptor, 'type' | 'label' | 'idKind' | 'fields'> & {
  /** Rows that are added and never changed: they have no `updated_at`, and the newest come first. */
  log?: boolean;
};

const registry = new Map<string, ResourceDescriptor>();

/** Registers a resource; a second one of the same type is a programming error. */
export function defineResource<E extends ResourceEntity>(
  descriptor: ResourceDescriptor<E, keyof E & string>,
): ResourceDescriptor<E> {
  if (registry.has(descriptor.type)) throw new Error(`Resource type ${descriptor.type} is registered twice`);
  registry.set(descriptor.type, descriptor);
  for (const [name, meaning] of Object.entries(descriptor.constraints ?? {})) registerConstraint(name, meaning);
  return descriptor;
}

export function findResource(type: string): ResourceDescriptor | undefined {
  return registry.get(type);
}

export function resourceOf(type: string): ResourceDescriptor {
  const descriptor = registry.get(type);
  if (!descriptor) throw new Error(`Resource type ${type} is not registered`);
  return descriptor;
}

export function allResources(): ResourceDescriptor[] {
  return [...registry.values()];
}

/** Resources whose rows are parts of rows of this type, with the property that points to them. */
export function partsOf(type: string): { resource: ResourceDescriptor; property: string }[] {
  return allResources().flatMap((resource) =>
    (resource.parents ?? [])
      .filter((parent) => parent.part && parent.type === type)
      .map(({ property }) => ({ resource, property })),
  );
}

/** Types whose rows somebody owns and may share through the grants API. */
export function sharedTypes(): string[] {
  return allResources()
    .filter(({ sharing = 'open' }) => sharing === 'open')
    .map(({ type }) => type);
}

/** `VMSpecification` → `VM_SPECIFICATION`, `K8sCluster` → `K8S_CLUSTER`. */
export function errorPrefix(type: string): string {
  return type.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4').toUpperCase();
}

export function notFoundCode(type: string): ErrorCode {
  return `${errorPrefix(type)}_NOT_FOUND`;
}

import { Injectable, type Type } from '@nestjs/common';
import type { ResourceFace } from '../authz/resource-registry';
import type { RequestContext } from '../context/request-context';
import { parseId } from '../database/ids';
import { isRetryable } from '../database/pg-errors';
import { type Tx, UnitOfWork } from '../database/unit-of-work';
import { AppError, type Denial } from '../errors/app-error';
import { BodyPipe } from './body.pipe';
import type { ImportFile } from './import';
import { AnyIdField, BoolField, EnumField, IntField, JsonField, ObjectsField } from './fields';

const BULK_ACTIONS = ['create', 'update', 'delete'] as const;
type BulkAction = (typeof BULK_ACTIONS)[number];
/** Rows of one request; each costs a few statements. */
const MAX_ROWS = 500;

export class BulkOperation {
  @EnumField(BULK_ACTIONS)
  action: BulkAction;

  @AnyIdField({ texts: true, optional: true, description: 'The object; not for `create`' })
  id?: string;

  @JsonField({ optional: true, description: 'The body a single request would have; not for `delete`' })
  data?: Record<string, unknown>;

  @IntField({ min: 1, optional: true, description: '`version` the object must still have' })
  if_version?: number;
}

export class BulkBody {
  @ObjectsField(() => BulkOperation, { min: 1, max: MAX_ROWS })
  operations: BulkOperation[];

  @BoolField({ optional: true, default: true, description: 'All rows or none; `false` keeps the rows that succeed' })
  atomic?: boolean;
}

export class BulkOutcome {
  @IntField({ description: 'Position in `operations`, from 0' })
  index: number;

  @EnumField(BULK_ACTIONS)
  action: BulkAction;

  @EnumField(['success', 'failed'])
  outcome: 'success' | 'failed';

  @JsonField({ nullable: true, description: 'The object after a successful create or update' })
  data: object | null;

  @JsonField({ nullable: true, description: '`code`, `title` and `details` of the failure' })
  error: object | null;
}

export class BulkOutcomes {
  @ObjectsField(() => BulkOutcome)
  outcomes: BulkOutcome[];
}

export class ImportOutcome {
  @IntField({ description: 'Position in the file, from 1; the header of a CSV does not count' })
  row: number;

  @EnumField(['create', 'update'])
  action: 'create' | 'update';

  @EnumField(['success', 'failed'])
  outcome: 'success' | 'failed';

  @AnyIdField({ nullable: true, description: 'The object that was created or updated' })
  id: string | number | null;

  @JsonField({ nullable: true, description: '`code`, `title` and `details` of the failure' })
  error: object | null;
}

export class ImportOutcomes {
  @ObjectsField(() => ImportOutcome)
  outcomes: ImportOutcome[];
}

interface Identified {
  id: string | number;
}

/** How rows of one resource are made, changed and deleted: the same service calls as the single routes. */
export interface BulkHandlers<Row, CreateBody extends object, PatchBody extends object> {
  resource: ResourceFace;
  createBody: Type<CreateBody>;
  patchBody: Type<PatchBody>;
  present: (row: Row) => object;
  create: (ctx: RequestContext, body: CreateBody) => Promise<Row>;
  update: (ctx: RequestContext, id: never, body: PatchBody) => Promise<Row>;
  remove: (ctx: RequestContext, id: never) => Promise<void>;
  /** Many at once, all or none, for resources that come by the thousand. */
  createMany?: (ctx: RequestContext, bodies: CreateBody[]) => Promise<Row[]>;
}

/** The handlers as they are; it only tells the compiler what they are. */
export function bulkHandlers<Row, CreateBody extends object, PatchBody extends object>(
  handlers: BulkHandlers<Row, CreateBody, PatchBody>,
): BulkHandlers<Row, CreateBody, PatchBody> {
  return handlers;
}

/** Runs the rows of a bulk request in one transaction, each in a savepoint of its own. */
@Injectable()
export class BulkRunner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bodies: BodyPipe,
  ) {}

  /** An outcome per row. Throws BULK_REJECTED with all outcomes when one row fails and `atomic` is not false. */
  async run<R, C extends object, P extends object>(
    ctx: RequestContext,
    body: BulkBody,
    handlers: BulkHandlers<R, C, P>,
  ): Promise<BulkOutcomes> {
    const { operations, atomic = true } = body;
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const outcomes: BulkOutcome[] = [];
      const refusals: Refusal[] = [];
      for (const [index, operation] of operations.entries()) {
        const result = await this.attempt(tx, inside, operation, handlers, refusals);
        outcomes.push({ index, action: operation.action, ...result });
      }
      settle(tx, outcomes, refusals, atomic);
      return { outcomes };
    });
  }

  /**
   * Creates the rows of a file, or updates those that have an `id`. An outcome per row; throws BULK_REJECTED with all
   * of them when one fails and the file is to be taken as a whole.
   */
  async import<R extends Identified, C extends object, P extends object>(
    ctx: RequestContext,
    { rows, atomic }: ImportFile,
    handlers: BulkHandlers<R, C, P>,
  ): Promise<ImportOutcomes> {
    return this.uow.run(ctx, async (tx) => {
      const inside = ctx.withTransaction(tx);
      const together = await this.together(tx, inside, rows, handlers);
      const refusals: Refusal[] = [];
      const outcomes = together ?? (await this.oneByOne(tx, inside, rows, handlers, refusals));
      settle(tx, outcomes, refusals, atomic);
      return { outcomes };
    });
  }

  /** All rows in few statements, or null when that cannot be done or one of them is refused. */
  private async together<R extends Identified, C extends object, P extends object>(
    tx: Tx,
    ctx: RequestContext,
    rows: ImportFile['rows'],
    { createMany, createBody }: BulkHandlers<R, C, P>,
  ): Promise<ImportOutcome[] | null> {
    if (!createMany || rows.some((row) => 'id' in row)) return null;
    try {
      const bodies = await Promise.all(rows.map((row) => this.bodies.validate(row, createBody)));
      const made = await tx.savepoint(() => createMany(ctx, bodies));
      return made.map(({ id }, index) => ({ row: index + 1, action: 'create', outcome: 'success', id, error: null }));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return null;
    }
  }

  private async oneByOne<R extends Identified, C extends object, P extends object>(
    tx: Tx,
    ctx: RequestContext,
    rows: ImportFile['rows'],
    handlers: BulkHandlers<R, C, P>,
    refusals: Refusal[],
  ): Promise<ImportOutcome[]> {
    const outcomes: ImportOutcome[] = [];
    for (const [index, { id, ...data }] of rows.entries()) {
      const action = id === undefined ? 'create' : 'update';
      const known = typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
      const { data: row, ...result } = await this.attempt(tx, ctx, { action, data, ...known }, handlers, refusals);
      outcomes.push({ row: index + 1, action, id: (row as Identified | null)?.id ?? null, ...result });
    }
    return outcomes;
  }

  private async attempt<R, C extends object, P extends object>(
    tx: Tx,
    ctx: RequestContext,
    operation: BulkOperation,
    handlers: BulkHandlers<R, C, P>,
    refusals: Refusal[],
  ): Promise<Pick<BulkOutcome, 'outcome' | 'data' | 'error'>> {
    try {
      const data = await tx.savepoint(() =>
        this.apply(ctx.withIfMatch(operation.if_version ?? null), operation, handlers),
      );
      return { outcome: 'success', data, error: null };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { action, id = null } = operation;
      const about = error.subject ?? { type: handlers.resource.type, id };
      refusals.push({ action, ...about, outcome: error.denied ? 'denied' : 'failed', code: error.code });
      return {
        outcome: 'failed',
        data: null,
        error: { code: error.code, title: error.message, details: error.details },
      };
    }
  }

  private async apply<R, C extends object, P extends object>(
    ctx: RequestContext,
    { action, id, data }: BulkOperation,
    handlers: BulkHandlers<R, C, P>,
  ): Promise<object | null> {
    if (action === 'create') {
      return handlers.present(await handlers.create(ctx, await this.bodies.validate(data, handlers.createBody)));
    }
    const known = id === undefined ? null : parseId(handlers.resource.idKind, id);
    if (known === null) throw AppError.field('id', 'id', `id must name the object to ${action}`);
    if (action === 'update') {
      return handlers.present(
        await handlers.update(ctx, known as never, await this.bodies.validate(data, handlers.patchBody)),
      );
    }
    await handlers.remove(ctx, known as never);
    return null;
  }
}

interface Refusal extends Denial {
  outcome: 'denied' | 'failed';
}

/** Writes down what was refused, in a transaction that will end well or with the error that ends it. */
function settle(tx: Tx, outcomes: readonly object[], refusals: readonly Refusal[], atomic: boolean): void {
  if (atomic && refusals.length > 0) {
    const denials = refusals.filter(({ outcome }) => outcome === 'denied');
    throw new AppError('BULK_REJECTED', { outcomes }).denying(denials);
  }
  for (const { type, id, ...refusal } of refusals) tx.record({ ...refusal, resourceType: type, resourceId: id });
}

/** Whether a row was refused for what it says. A deadlock is nobody's fault: the whole request is run again. */
function isRefusal(error: unknown): error is AppError {
  return error instanceof AppError && error.status < 500 && !isRetryable(error);
}

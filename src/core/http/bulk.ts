import { Injectable, type Type } from '@nestjs/common';
import type { ResourceFace } from '../authz/resource-registry';
import type { RequestContext } from '../context/request-context';
import { parseId } from '../database/ids';
import { isRetryable } from '../database/pg-errors';
import { type Tx, UnitOfWork } from '../database/unit-of-work';
import { AppError } from '../errors/app-error';
import { BodyPipe } from './body.pipe';
import { AnyIdField, BoolField, EnumField, IntField, JsonField, ObjectsField } from './fields';

const BULK_ACTIONS = ['create', 'update', 'delete'] as const;
type BulkAction = (typeof BULK_ACTIONS)[number];
/** Rows of one request; each costs a few statements. */
const MAX_ROWS = 500;

export class BulkOperation {
  @EnumField(BULK_ACTIONS)
  action: BulkAction;

  @AnyIdField({ optional: true, description: 'The object; not for `create`' })
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

/** How rows of one resource are made, changed and deleted: the same service calls as the single routes. */
export interface BulkHandlers<Row, CreateBody extends object, PatchBody extends object> {
  resource: ResourceFace;
  createBody: Type<CreateBody>;
  patchBody: Type<PatchBody>;
  present: (row: Row) => object;
  create: (ctx: RequestContext, body: CreateBody) => Promise<Row>;
  update: (ctx: RequestContext, id: never, body: PatchBody) => Promise<Row>;
  remove: (ctx: RequestContext, id: never) => Promise<void>;
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
      for (const [index, operation] of operations.entries()) {
        outcomes.push({ index, action: operation.action, ...(await this.attempt(tx, inside, operation, handlers)) });
      }
      if (atomic && outcomes.some(({ outcome }) => outcome === 'failed'))
        throw new AppError('BULK_REJECTED', { outcomes });
      return { outcomes };
    });
  }

  private async attempt<R, C extends object, P extends object>(
    tx: Tx,
    ctx: RequestContext,
    operation: BulkOperation,
    handlers: BulkHandlers<R, C, P>,
  ): Promise<Pick<BulkOutcome, 'outcome' | 'data' | 'error'>> {
    try {
      const data = await tx.savepoint(() =>
        this.apply(ctx.withIfMatch(operation.if_version ?? null), operation, handlers),
      );
      return { outcome: 'success', data, error: null };
    } catch (error) {
      // A deadlock is nobody's fault: the whole request is run again.
      if (!(error instanceof AppError) || error.status >= 500 || isRetryable(error)) throw error;
      const { action, id = null } = operation;
      const outcome = error.code === 'FORBIDDEN' ? 'denied' : 'failed';
      const { type, id: about } = error.subject ?? { type: handlers.resource.type, id };
      tx.record({ action, resourceType: type, resourceId: about, outcome, code: error.code });
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

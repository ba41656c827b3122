import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { Playbook, PlaybookTask } from './playbook.entity';
import { PLAYBOOK } from './playbook.resource';
import { judgeMain } from './text/main-rules';
import { parseTask } from './text/parse-task';

/** A task of a request: with an id it is one that is there already. */
export type TaskInput = Omit<PlaybookTask, 'id'> & { id?: number };
export type PlaybookInput = Pick<Playbook, 'name' | 'type' | 'main'> & { tasks: TaskInput[] };

/** What lists show: everything but the content. */
const LISTED = ['id', 'name', 'type', 'status', 'lastRunAt', 'createdAt', 'updatedAt', 'version'] as const;
export type PlaybookSummary = Pick<Playbook, (typeof LISTED)[number]>;

@Injectable()
export class PlaybooksService {
  private readonly playbooks: ResourceRepository<Playbook>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.playbooks = new ResourceRepository(db, PLAYBOOK);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Playbook>> {
    return this.playbooks.page(ctx, request);
  }

  /** The same without heads and tasks. */
  pageOfSummaries(ctx: RequestContext, request: PageRequest): Promise<Page<PlaybookSummary>> {
    return this.playbooks.pageOf(ctx, request, LISTED);
  }

  get(ctx: RequestContext, id: number): Promise<Playbook> {
    return this.playbooks.get(ctx, id);
  }

  /** For modules that run playbooks: PLAYBOOK_NOT_FOUND when the caller may not see it, 403 when he may not do `action`. */
  permit(ctx: RequestContext, action: RowAction, id: number, field?: string): Promise<Playbook> {
    return this.playbooks.permit(ctx, action, id, field);
  }

  /** Those among `ids` that the caller may see. */
  summaries(ctx: RequestContext, ids: readonly number[]): Promise<Map<string | number, Playbook>> {
    return this.playbooks.summaries(ctx, ids);
  }

  /** PLAYBOOK_VALIDATION_ERROR or INVALID_YAML_FORMAT for what may not run. */
  create(ctx: RequestContext, { tasks, main, ...input }: PlaybookInput): Promise<Playbook> {
    const values = { ...input, main: judgeMain(main), ...numbered(tasks, { tasks: [], nextTaskId: 1 }) };
    return this.uow.run(ctx, (tx) => this.playbooks.create(tx, ctx, values));
  }

  /** Tasks that are named keep their ids, the others get new ones, and those that are left out are gone. */
  change(ctx: RequestContext, id: number, { tasks, main, ...change }: Partial<PlaybookInput>): Promise<Playbook> {
    const judged = main && judgeMain(main);
    return this.uow.run(ctx, async (tx) => {
      const playbook = await this.playbooks.require(tx, ctx, 'update', id);
      const values = { ...change, ...(judged && { main: judged }), ...(tasks && numbered(tasks, playbook)) };
      return this.playbooks.save(tx, playbook, values);
    });
  }

  /** Runs that were started go on: they have their own copy. */
  remove(ctx: RequestContext, id: number): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.playbooks.remove(tx, await this.playbooks.require(tx, ctx, 'delete', id)),
    );
  }
}

/** The tasks with ids, each of them judged. Throws VALIDATION_ERROR for ids that the playbook does not have. */
function numbered(
  tasks: readonly TaskInput[],
  { tasks: known, nextTaskId }: Pick<Playbook, 'tasks' | 'nextTaskId'>,
): Pick<Playbook, 'tasks' | 'nextTaskId'> {
  const left = new Set(known.map(({ id }) => id));
  let next = nextTaskId;
  const all = tasks.map(({ id, enabled, content }, index) => {
    parseTask(content, index + 1);
    if (id !== undefined && !left.delete(id))
      throw AppError.field(`tasks.${index}.id`, 'unknown', `tasks.${index}.id is no other task of this playbook`);
    return { id: id ?? next++, enabled, content };
  });
  return { tasks: all, nextTaskId: next };
}

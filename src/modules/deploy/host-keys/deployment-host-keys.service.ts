import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { parseId } from '../../../core/database/ids';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { SshHostKey } from '../../ansible';

/** Rows of one answer. */
const LIMIT = 1000;

/** The keys that hosts of deployments are held to. They count for everybody's, so those who run the platform look after them. */
@Injectable()
export class DeploymentHostKeysService {
  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
  ) {}

  /** Of one address, or the first ones of all. */
  list(ctx: RequestContext, address: string | null): Promise<SshHostKey[]> {
    return this.uow.reader(ctx).query<SshHostKey>(
      `SELECT ${this.columns()} FROM ssh_host_keys k
       WHERE k.inventory_id IS NULL AND ($1::text IS NULL OR k.address = $1) ORDER BY k.address, k.port LIMIT ${LIMIT}`,
      [address],
    );
  }

  /** The next contact pins what the host shows then. SSH_HOST_KEY_NOT_FOUND. */
  forget(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const [key] =
        parseId('uuid', id) === null
          ? []
          : await tx.query<SshHostKey>(
              `DELETE FROM ssh_host_keys k WHERE k.inventory_id IS NULL AND k.id = $1 RETURNING ${this.columns()}`,
              [id],
            );
      if (!key) throw new AppError('SSH_HOST_KEY_NOT_FOUND');
      const changes = { [`${key.address} ${key.port}`]: [key.fingerprint, null] as const };
      tx.record({ action: 'forget_host_key', resourceType: 'SshHostKey', resourceId: id, changes });
    });
  }

  private columns(): string {
    return this.db.table(SshHostKey).selectList('k');
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../../core/database/database';
import { VmProfile } from './vm-profile.entity';

/** A profile with the sizes of its specification as they are now. */
export interface ProfileSizes {
  id: number;
  name: string;
  specificationId: string;
  cpuCores: number;
  memoryMb: number;
  gpuCount: number;
}

const WITH_SIZES = (table: string) => `
  SELECT p.id, p.name, p.specification_id AS "specificationId", s.required_cpu AS "cpuCores",
         s.required_memory_mb AS "memoryMb", s.gpu_count AS "gpuCount"
  FROM ${table} p JOIN vm_specifications s ON s.id = p.specification_id`;

/** The sizes that clients of the PVE API may order; everybody may know them. */
@Injectable()
export class VmProfilesRepository {
  private readonly sql: string;

  constructor(private readonly db: Database) {
    this.sql = WITH_SIZES(db.table(VmProfile).name);
  }

  all(): Promise<ProfileSizes[]> {
    return this.db.query<ProfileSizes & { [column: string]: unknown }>(`${this.sql} ORDER BY p.id`);
  }

  async find(id: number, q: Queryable = this.db): Promise<ProfileSizes | null> {
    const rows = await q.query<ProfileSizes & { [column: string]: unknown }>(`${this.sql} WHERE p.id = $1`, [id]);
    return rows[0] ?? null;
  }
}

import { Column, CreateDateColumn, PrimaryColumn, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';

/** What every table of a resource has. `version` grows by one with each change a client makes; it is the ETag. */
export abstract class ResourceEntity {
  abstract id: string | number;

  @CreateDateColumn({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;

  @Column({ type: 'integer', default: 1 })
  version: number;
}

/** A resource with a time-ordered UUID, given by the application. */
export abstract class UuidEntity extends ResourceEntity {
  @PrimaryColumn({ type: 'uuid' })
  override id: string;
}

/** A resource whose documents show integer ids. */
export abstract class IntEntity extends ResourceEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  override id: number;
}

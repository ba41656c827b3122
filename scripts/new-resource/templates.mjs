// The files of a plain resource with a name and a description, as text. `n` holds its names in all spellings.

export const entity = (n) => `
import { Column, Entity, Index } from 'typeorm';
import { ${n.base} } from '../../../core/database/resource.entity';

@Entity('${n.table}')
@Index('uq_${n.table}_name', ['name'], { unique: true })
export class ${n.Type} extends ${n.base} {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;
}
`;

export const resource = (n) => `
import { defineResource } from '../../../core/authz/resource-registry';
import { ${n.Type} } from './${n.file}.entity';

export const ${n.CONSTANT} = defineResource<${n.Type}>({
  type: '${n.Type}',
  label: '${n.label}',
  entity: ${n.Type},
  idKind: '${n.idKind}',
  realm: '${n.realm}',
  constraints: { uq_${n.table}_name: { code: '${n.CONSTANT}_NAME_DUPLICATE', field: 'name' } },
  fields: { name: { property: 'name', kind: 'text', searched: true } },
});
`;

export const service = (n) => `
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type Insertable, ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import type { ${n.Type} } from './${n.file}.entity';
import { ${n.CONSTANT} } from './${n.file}.resource';

@Injectable()
export class ${n.Types}Service {
  private readonly ${n.types}: ResourceRepository<${n.Type}>;

  constructor(
    private readonly uow: UnitOfWork,
    db: Database,
  ) {
    this.${n.types} = new ResourceRepository(db, ${n.CONSTANT});
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<${n.Type}>> {
    return this.${n.types}.page(ctx, request);
  }

  get(ctx: RequestContext, id: ${n.id}): Promise<${n.Type}> {
    return this.${n.types}.get(ctx, id);
  }

  create(ctx: RequestContext, values: Insertable<${n.Type}>): Promise<${n.Type}> {
    return this.uow.run(ctx, (tx) => this.${n.types}.create(tx, ctx, values));
  }

  change(ctx: RequestContext, id: ${n.id}, change: Change<${n.Type}>): Promise<${n.Type}> {
    return this.uow.run(ctx, async (tx) =>
      this.${n.types}.save(tx, await this.${n.types}.require(tx, ctx, 'update', id), change),
    );
  }

  remove(ctx: RequestContext, id: ${n.id}): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.${n.types}.remove(tx, await this.${n.types}.require(tx, ctx, 'delete', id)),
    );
  }
}
`;

export const dto = (n) => `
import { NameField, StringField } from '../../../core/http/fields';
import { ${n.Row}, managed, PatchOf } from '../../../core/http/plain-dto';
import type { ${n.Type} } from '../${n.path}/${n.file}.entity';

export class ${n.Type}Body {
  @NameField({ example: '${n.file}-1' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;
}

export class ${n.Type}Patch extends PatchOf(${n.Type}Body) {}

export class ${n.Type}View extends ${n.Row}(${n.Type}Body) {}

export function show${n.Type}(${n.type}: ${n.Type}): ${n.Type}View {
  const { id, name, description } = ${n.type};
  return { id, name, description, ...managed(${n.type}) };
}
`;

export const controller = (n) => `
import { Body } from '@nestjs/common';
import { Ctx } from '../../../core/context/ctx.decorator';
import { RequestContext } from '../../../core/context/request-context';
import type { PageRequest } from '../../../core/database/page';
import { ApiController } from '../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../core/http/import';
import { Id, Paging } from '../../../core/http/params';
import { changeOf, wholeOf } from '../../../core/http/plain-dto';
import { ${n.CONSTANT} } from '../${n.path}/${n.file}.resource';
import { ${n.Types}Service } from '../${n.path}/${n.path}.service';
import { show${n.Type}, ${n.Type}Body, ${n.Type}Patch, ${n.Type}View } from './${n.file}.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: '${n.path}',
  tag: '${n.tag}',
  resource: ${n.CONSTANT},
  plural: '${n.table}',
  present: show${n.Type},
  returns: ${n.Type}View,
})
export class ${n.Types}Controller {
  private readonly rows = bulkHandlers({
    resource: ${n.CONSTANT},
    createBody: ${n.Type}Body,
    patchBody: ${n.Type}Patch,
    present: show${n.Type},
    create: (row, data) => this.${n.types}.create(row, wholeOf(${n.Type}Body, data)),
    update: (row, id, data) => this.${n.types}.change(row, id, changeOf(data)),
    remove: (row, id) => this.${n.types}.remove(row, id),
  });

  constructor(
    private readonly ${n.types}: ${n.Types}Service,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.${n.types}.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: ${n.id}) {
    return this.${n.types}.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: ${n.Type}Body) {
    return this.${n.types}.create(ctx, wholeOf(${n.Type}Body, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(${n.Type}Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: ${n.id}, @Body() body: ${n.Type}Body) {
    return this.${n.types}.change(ctx, id, wholeOf(${n.Type}Body, body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: ${n.id}, @Body() body: ${n.Type}Patch) {
    return this.${n.types}.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: ${n.id}) {
    return this.${n.types}.remove(ctx, id);
  }
}
`;

export const migration = (n) => `
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${n.migration} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
      CREATE TABLE ${n.table} (
        id ${n.idKind === 'uuid' ? 'uuid' : 'integer GENERATED BY DEFAULT AS IDENTITY'} NOT NULL,
        name text NOT NULL,
        description text NOT NULL DEFAULT '',
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_${n.table} PRIMARY KEY (id)
      )\`);
    await runner.query(\`CREATE UNIQUE INDEX uq_${n.table}_name ON ${n.table} (name)\`);
    await runner.query(\`CREATE INDEX ix_${n.table}_name_prefix ON ${n.table} (lower(name) COLLATE "C")\`);
    await runner.query(
      \`CREATE INDEX ix_${n.table}_name_trigram ON ${n.table} USING gin (lower(name) gin_trgm_ops) WITH (gin_pending_list_limit = 256)\`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`DROP TABLE ${n.table}\`);
  }
}
`;

export const module = (n) => `
import { Module } from '@nestjs/common';
import { ${n.Types}Controller } from './api/${n.path}.controller';
import { ${n.Types}Service } from './${n.path}/${n.path}.service';

@Module({
  controllers: [${n.Types}Controller],
  providers: [${n.Types}Service],
  exports: [${n.Types}Service],
})
export class ${n.Module}Module {}
`;

export const index = (n) => `
export { ${n.Module}Module } from './${n.module}.module';
export type { ${n.Type} } from './${n.path}/${n.file}.entity';
export { ${n.CONSTANT} } from './${n.path}/${n.file}.resource';
export { ${n.Types}Service } from './${n.path}/${n.path}.service';
`;

export const sample = (n) => `const ${n.type}: Sample = {
  type: '${n.Type}',
  path: '${n.path}',
  plural: '${n.table}',
  keys: ['id', 'name', 'description', 'version', ...TIMES],
  body: (world) => ({ name: world.unique('${n.file}'), description: 'for tests' }),
  change: () => ({ description: 'changed' }),
};`;

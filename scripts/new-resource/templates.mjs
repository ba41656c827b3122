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
  fields: { name: { property: 'name', kind: 'text' } },
});
`;

export const service = (n) => `
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import type { Page, PageRequest } from '../../../core/database/page';
import { type Change, type NewValues, ResourceRepository } from '../../../core/database/resource.repository';
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

  create(ctx: RequestContext, values: NewValues<${n.Type}>): Promise<${n.Type}> {
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

export const dto = (n, v) => {
  const name = `${n.Type}V${v}`;
  const version =
    v === 2 ? `@IntField({ min: 1, description: 'The ETag without its quotes' })\n  version: number;\n\n  ` : '';
  const moment = (property) => (v === 1 ? `seconds(${property})` : `${property}.toISOString()`);
  const known = `id, name, description${v === 2 ? ', version' : ''}`;
  return `
import { PartialType } from '@nestjs/swagger';
import { DateField, ${[n.IdField, ...(v === 2 && n.IdField !== 'IntField' ? ['IntField'] : [])].join(', ')}, NameField, StringField } from '../../../../core/http/fields';
${v === 1 ? `import { seconds } from '../../../../core/http/presenting';\n` : ''}import type { ${n.Type} } from '../../${n.path}/${n.file}.entity';

export class ${name}Body {
  @NameField({ example: '${n.file}-1' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;
}

export class ${name}Patch extends PartialType(${name}Body, { skipNullProperties: false }) {}

export class ${name} {
  @${n.IdField}()
  id: ${n.id};

  @NameField()
  name: string;

  @StringField({ max: 2000 })
  description: string;

  ${version}@DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function to${name}({ ${known}, createdAt, updatedAt }: ${n.Type}): ${name} {
  return { ${known}, created_at: ${moment('createdAt')}, updated_at: ${moment('updatedAt')} };
}

/** All of it: what a request leaves out has its default. */
export function from${name}({ name, description = '' }: ${name}Body) {
  return { name, description };
}
`;
};

const bulk = (n) => `
  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, {
      resource: ${n.CONSTANT},
      createBody: ${n.Type}V2Body,
      patchBody: ${n.Type}V2Patch,
      present: to${n.Type}V2,
      create: (row, data) => this.${n.types}.create(row, from${n.Type}V2(data)),
      update: (row, id, data) => this.${n.types}.change(row, id, data),
      remove: (row, id) => this.${n.types}.remove(row, id),
    });
  }
`;

export const controller = (n, v) => {
  const name = `${n.Type}V${v}`;
  const from = (what) => `from${name}(${what})`;
  const dependencies =
    v === 1
      ? `constructor(private readonly ${n.types}: ${n.Types}Service) {}`
      : `constructor(\n    private readonly ${n.types}: ${n.Types}Service,\n    private readonly bulkRunner: BulkRunner,\n  ) {}`;
  return `
import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
${v === 2 ? `import { BulkBody, BulkRunner } from '../../../../core/http/bulk';\n` : ''}import { ${v === 2 ? 'Bulk, ' : ''}Create, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { Id, Paging } from '../../../../core/http/params';
import { ${n.CONSTANT} } from '../../${n.path}/${n.file}.resource';
import { ${n.Types}Service } from '../../${n.path}/${n.path}.service';
import { from${name}, ${name}, ${name}Body, ${name}Patch, to${name} } from './${n.file}.v${v}.dto';

@ApiController({
  surface: '${v === 1 ? 'virtflow' : 'v2'}',
  path: '${n.path}',
  tag: '${n.tag}',
  resource: ${n.CONSTANT},${v === 1 ? `\n  plural: '${n.table}',` : ''}
  present: to${name},
  returns: ${name},
})
export class ${n.Types}V${v}Controller {
  ${dependencies}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.${n.types}.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: ${n.id}) {
    return this.${n.types}.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: ${name}Body) {
    return this.${n.types}.create(ctx, ${from('body')});
  }
${v === 2 ? bulk(n) : ''}
  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: ${n.id}, @Body() body: ${name}Body) {
    return this.${n.types}.change(ctx, id, ${from('body')});
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: ${n.id}, @Body() body: ${name}Patch) {
    return this.${n.types}.change(ctx, id, body);
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: ${n.id}) {
    return this.${n.types}.remove(ctx, id);
  }
}
`;
};

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
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`DROP TABLE ${n.table}\`);
  }
}
`;

export const module = (n) => `
import { Module } from '@nestjs/common';
import { ${n.Types}V1Controller } from './api/v1/${n.path}.v1.controller';
import { ${n.Types}V2Controller } from './api/v2/${n.path}.v2.controller';
import { ${n.Types}Service } from './${n.path}/${n.path}.service';

@Module({
  controllers: [${n.Types}V1Controller, ${n.Types}V2Controller],
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
  keys: ['id', 'name', 'description', ...TIMES],
  body: (world) => ({ name: world.unique('${n.file}'), description: 'for tests' }),
  change: () => ({ description: 'changed' }),
};`;

import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import type { PageRequest } from '../../../../core/database/page';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { BulkBody, bulkHandlers, BulkRunner } from '../../../../core/http/bulk';
import { Bulk, Create, Import, List, Patch, Read, Remove, Replace } from '../../../../core/http/endpoint.decorator';
import { type ImportFile, ImportRows } from '../../../../core/http/import';
import { Id, Paging } from '../../../../core/http/params';
import { CREDENTIAL } from '../../credentials/credential.resource';
import { CredentialsService } from '../../credentials/credentials.service';
import {
  changeFromCredentialV2,
  CredentialV2,
  CredentialV2Body,
  CredentialV2Patch,
  fromCredentialV2,
  toCredentialV2,
} from './credential.v2.dto';

@ApiController({
  surface: 'v2',
  path: 'credentials',
  tag: 'Credentials',
  resource: CREDENTIAL,
  present: toCredentialV2,
  returns: CredentialV2,
})
export class CredentialsV2Controller {
  private readonly rows = bulkHandlers({
    resource: CREDENTIAL,
    createBody: CredentialV2Body,
    patchBody: CredentialV2Patch,
    present: toCredentialV2,
    create: (row, data) => this.credentials.create(row, fromCredentialV2(data)),
    update: (row, id, data) => this.credentials.change(row, id, changeFromCredentialV2(data)),
    remove: (row, id) => this.credentials.remove(row, id),
  });

  constructor(
    private readonly credentials: CredentialsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.credentials.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.credentials.get(ctx, id);
  }

  @Create()
  create(@Ctx() ctx: RequestContext, @Body() body: CredentialV2Body) {
    return this.credentials.create(ctx, fromCredentialV2(body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(CredentialV2Body)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace()
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: CredentialV2Body) {
    return this.credentials.change(ctx, id, fromCredentialV2(body));
  }

  @Patch()
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: CredentialV2Patch) {
    return this.credentials.change(ctx, id, changeFromCredentialV2(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.credentials.remove(ctx, id);
  }
}

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
import { BASTION_CLUSTER_ASSOCIATION } from '../bastions/bastion-cluster-association.resource';
import { BastionClusterAssociationsService } from '../bastions/bastion-cluster-associations.service';
import {
  showBastionClusterAssociation,
  BastionClusterAssociationBody,
  BastionClusterAssociationPatch,
  BastionClusterAssociationView,
} from './bastion-cluster-association.dto';

@ApiController({
  surface: ['virtflow', 'v2'],
  path: 'bastion-cluster-associations',
  tag: 'Kubernetes',
  resource: BASTION_CLUSTER_ASSOCIATION,
  plural: 'bastion_cluster_associations',
  present: showBastionClusterAssociation,
  returns: BastionClusterAssociationView,
})
export class BastionClusterAssociationsController {
  private readonly rows = bulkHandlers({
    resource: BASTION_CLUSTER_ASSOCIATION,
    createBody: BastionClusterAssociationBody,
    patchBody: BastionClusterAssociationPatch,
    present: showBastionClusterAssociation,
    create: (row, data) => this.bastions.create(row, wholeOf(BastionClusterAssociationBody, data)),
    update: (row, id, data) => this.bastions.change(row, id, changeOf(data)),
    remove: (row, id) => this.bastions.remove(row, id),
  });

  constructor(
    private readonly bastions: BastionClusterAssociationsService,
    private readonly bulkRunner: BulkRunner,
  ) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.bastions.page(ctx, request);
  }

  @Read()
  get(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.bastions.get(ctx, id);
  }

  @Create({ errors: ['VIRTUAL_MACHINE_NOT_FOUND'] })
  create(@Ctx() ctx: RequestContext, @Body() body: BastionClusterAssociationBody) {
    return this.bastions.create(ctx, wholeOf(BastionClusterAssociationBody, body));
  }

  @Bulk()
  bulk(@Ctx() ctx: RequestContext, @Body() body: BulkBody) {
    return this.bulkRunner.run(ctx, body, this.rows);
  }

  @Import(BastionClusterAssociationBody)
  import(@Ctx() ctx: RequestContext, @ImportRows() file: ImportFile) {
    return this.bulkRunner.import(ctx, file, this.rows);
  }

  @Replace({ errors: ['VIRTUAL_MACHINE_NOT_FOUND'] })
  replace(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: BastionClusterAssociationBody) {
    return this.bastions.change(ctx, id, wholeOf(BastionClusterAssociationBody, body));
  }

  @Patch({ errors: ['VIRTUAL_MACHINE_NOT_FOUND'] })
  patch(@Ctx() ctx: RequestContext, @Id() id: string, @Body() body: BastionClusterAssociationPatch) {
    return this.bastions.change(ctx, id, changeOf(body));
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.bastions.remove(ctx, id);
  }
}

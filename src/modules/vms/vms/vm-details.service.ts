import { Injectable } from '@nestjs/common';
import { References } from '../../../core/authz/references';
import type { RequestContext } from '../../../core/context/request-context';
import type { ResourceEntity } from '../../../core/database/resource.entity';
import { type InterfaceDetail, NetworkInterfacesService } from '../../network';
import type { Vm } from './vm.entity';

interface Named extends ResourceEntity {
  name: string;
}

/** A reference of a machine: the name only when the caller may see the row. */
export interface Summary {
  id: string | number;
  name?: string;
}

export type VmDetail = Vm & {
  tenant: Summary;
  host: Summary;
  group: Summary;
  specification: Summary;
  cluster: Summary | null;
  interfaces: InterfaceDetail[];
};

/** Completes machines with what they refer to: one statement per type for a whole page, each scoped to the caller. */
@Injectable()
export class VmDetailsService {
  constructor(
    private readonly references: References,
    private readonly interfaces: NetworkInterfacesService,
  ) {}

  async complete(ctx: RequestContext, vm: Vm): Promise<VmDetail> {
    const summary = async (type: string, id: string | number): Promise<Summary> => {
      const found = (await this.references.summaries<Named>(ctx, type, [id])).get(id);
      return found ? { id, name: found.name } : { id };
    };
    const [tenant, host, group, specification, cluster, interfaces] = await Promise.all([
      summary('Tenant', vm.tenantId),
      summary('Baremetal', vm.hostId),
      summary('BaremetalGroup', vm.groupId),
      summary('VMSpecification', vm.specificationId),
      vm.k8sClusterId ? summary('K8sCluster', vm.k8sClusterId) : null,
      this.interfaces.ofOwner(ctx, vm.id),
    ]);
    return { ...vm, tenant, host, group, specification, cluster, interfaces };
  }
}

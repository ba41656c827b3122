import { IdField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import type { BastionClusterAssociation } from '../bastions/bastion-cluster-association.entity';

export class BastionClusterAssociationBody {
  @IdField()
  k8s_cluster_id: string;

  @IdField({ description: "A virtual machine of the cluster's tenant" })
  vm_id: string;
}

export class BastionClusterAssociationPatch extends PatchOf(BastionClusterAssociationBody) {}

export class BastionClusterAssociationView extends UuidRow(BastionClusterAssociationBody) {}

export function showBastionClusterAssociation(bastion: BastionClusterAssociation): BastionClusterAssociationView {
  const { id, k8sClusterId, vmId } = bastion;
  return { id, k8s_cluster_id: k8sClusterId, vm_id: vmId, ...managed(bastion) };
}

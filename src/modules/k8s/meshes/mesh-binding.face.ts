import type { ResourceFace } from '../../../core/authz/resource-registry';

/** How clients see bindings. They are no resource: what the cluster allows is all that counts. */
export const MESH_BINDING: ResourceFace = { type: 'K8sCluster', label: 'Service mesh binding', idKind: 'uuid' };

export type { K8sCluster } from './clusters/k8s-cluster.entity';
export { K8S_CLUSTER } from './clusters/k8s-cluster.resource';
export { K8sClustersService } from './clusters/k8s-clusters.service';
export { K8sModule } from './k8s.module';

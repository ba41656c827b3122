export type { Vm } from './vms/vm.entity';
export { VmsModule } from './vms.module';
export { type NodesInput, VmsService } from './vms/vms.service';

export type { Vm } from './vms/vm.entity';
export { VmsModule } from './vms.module';
export { VmsService } from './vms/vms.service';

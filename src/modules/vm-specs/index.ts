export type { VmSpecification } from './specifications/vm-specification.entity';
export { VM_SPECIFICATION } from './specifications/vm-specification.resource';
export { VmSpecificationsService } from './specifications/vm-specifications.service';
export { VmSpecsModule } from './vm-specs.module';

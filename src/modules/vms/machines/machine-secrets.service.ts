import { Injectable } from '@nestjs/common';
import { SecretBox } from '../../../core/secrets/secret-box';

const placeOf = (vmId: string) => ({ table: 'machine_bindings', id: vmId, column: 'cloud_init_password' });

/** The first password of a machine, from its order until the hypervisor has it. */
@Injectable()
export class MachineSecrets {
  constructor(private readonly box: SecretBox) {}

  seal(vmId: string, password: string): string {
    return this.box.seal(placeOf(vmId), password);
  }

  open(vmId: string, sealed: string): string {
    return this.box.open(placeOf(vmId), sealed);
  }
}

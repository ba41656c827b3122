import { Injectable } from '@nestjs/common';
import { type Place, SecretBox } from '../../../core/secrets/secret-box';
import type { Hypervisor } from './hypervisor.entity';

const placeOf = (id: string): Place => ({ table: 'hypervisors', id, column: 'sealed_token_value' });

/** The one place where tokens of hypervisors are sealed and opened. */
@Injectable()
export class HypervisorTokens {
  constructor(private readonly box: SecretBox) {}

  seal(id: string, value: string): string {
    return this.box.seal(placeOf(id), value);
  }

  open({ id, sealedTokenValue }: Pick<Hypervisor, 'id' | 'sealedTokenValue'>): string {
    return this.box.open(placeOf(id), sealedTokenValue);
  }
}

import { Injectable } from '@nestjs/common';
import { type Place, SecretBox } from '../../../core/secrets/secret-box';
import type { BgpConfig } from './bgp-config.entity';

const placeOf = (id: string): Place => ({ table: 'bgp_configs', id, column: 'sealed_password' });

/** The one place where passwords of BGP sessions are sealed and opened. */
@Injectable()
export class BgpPasswords {
  constructor(private readonly box: SecretBox) {}

  /** null and undefined stay what they are: no password, and no change. */
  seal(id: string, password: string | null | undefined): string | null | undefined {
    return typeof password === 'string' ? this.box.seal(placeOf(id), password) : password;
  }

  open({ id, sealedPassword }: Pick<BgpConfig, 'id' | 'sealedPassword'>): string | null {
    return sealedPassword === null ? null : this.box.open(placeOf(id), sealedPassword);
  }
}

import { Injectable } from '@nestjs/common';
import { type Place, SecretBox } from '../../../core/secrets/secret-box';
import type { Credential } from './credential.entity';

/** A private key with what opens it, or a password. */
export type Secret = { privateKey: string; passphrase: string | null } | { password: string };

const placeOf = (id: string): Place => ({ table: 'credentials', id, column: 'sealed_secret' });

/** The one place where secrets of credentials are sealed and opened. */
@Injectable()
export class CredentialSecrets {
  constructor(private readonly box: SecretBox) {}

  seal(id: string, secret: Secret): string {
    return this.box.seal(placeOf(id), JSON.stringify(secret));
  }

  open({ id, sealedSecret }: Pick<Credential, 'id' | 'sealedSecret'>): Secret {
    return JSON.parse(this.box.open(placeOf(id), sealedSecret)) as Secret;
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { AppError } from '../../../core/errors/app-error';
import { CredentialsService } from '../credentials/credentials.service';
import { NO_CREDENTIALS, type RunCredentials } from './targets';

interface Named {
  credentialId?: string | null;
  becomeCredentialId?: string | null;
}

/** Opens what a run proves itself with, for those who may use it. */
@Injectable()
export class RunCredentialsService {
  constructor(private readonly credentials: CredentialsService) {}

  async forRun(ctx: RequestContext, { credentialId, becomeCredentialId }: Named): Promise<RunCredentials> {
    const found = { ...NO_CREDENTIALS };
    if (credentialId) {
      const { credential, secret } = await this.credentials.forUse(ctx, credentialId, 'credential_id');
      if (credential.kind === 'become')
        throw AppError.field('credential_id', 'kind', 'credential_id must be an ssh_key or a password');
      found.username = credential.username;
      found.login = 'password' in secret ? { type: 'password', ...secret } : { type: 'private_key', ...secret };
    }
    if (becomeCredentialId) {
      const { secret } = await this.credentials.forUse(ctx, becomeCredentialId, 'become_credential_id');
      if (!('password' in secret))
        throw AppError.field('become_credential_id', 'kind', 'become_credential_id must not be an ssh_key');
      found.becomePassword = secret.password;
    }
    return found;
  }
}

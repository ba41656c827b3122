import { Injectable } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { type Place, SecretBox } from '../../../core/secrets/secret-box';
import type { Credentials } from '../../ansible';
import type { Deployment } from './deployment.entity';
import type { RepositoryAccess } from './repository-access';

/** How the hosts of a deployment are entered, in the order of its targets, and how they enter the repository. */
export interface DeploymentCredentials {
  targets: { login: Credentials; becomePassword: string | null }[];
  repository: RepositoryAccess | null;
}

const placeOf = (id: string): Place => ({ table: 'deployments', id, column: 'sealed_credentials' });

/** The one place where credentials of deployments are sealed and opened. */
@Injectable()
export class DeploymentSecrets {
  constructor(private readonly box: SecretBox) {}

  seal(id: string, credentials: DeploymentCredentials): string {
    return this.box.seal(placeOf(id), JSON.stringify(credentials));
  }

  /** CREDENTIALS_EXPIRED when their time is over, whether or not they were wiped yet. */
  open({
    id,
    sealedCredentials,
    credentialsExpireAt,
  }: Pick<Deployment, 'id' | 'sealedCredentials' | 'credentialsExpireAt'>): DeploymentCredentials {
    if (sealedCredentials === null || credentialsExpireAt.getTime() <= Date.now())
      throw new AppError('CREDENTIALS_EXPIRED', { expired_at: credentialsExpireAt.toISOString() });
    return JSON.parse(this.box.open(placeOf(id), sealedCredentials)) as DeploymentCredentials;
  }
}

import { Injectable } from '@nestjs/common';
import type { RowAction } from '../../../core/authz/actions';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { uuidv7 } from '../../../core/database/ids';
import type { Page, PageRequest } from '../../../core/database/page';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { CredentialSecrets, type Secret } from './credential-secrets';
import type { Credential, CredentialKind } from './credential.entity';
import { CREDENTIAL } from './credential.resource';

/** What a request gives of a secret; only what belongs to the kind may be there. */
export interface SecretInput {
  privateKey?: string;
  passphrase?: string | null;
  password?: string;
}

export type CredentialChange = Partial<Pick<Credential, 'name' | 'kind' | 'username'>> & SecretInput;
export type CredentialInput = CredentialChange & Pick<Credential, 'name' | 'kind'>;

@Injectable()
export class CredentialsService {
  private readonly credentials: ResourceRepository<Credential>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly secrets: CredentialSecrets,
    db: Database,
  ) {
    this.credentials = new ResourceRepository(db, CREDENTIAL);
  }

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Credential>> {
    return this.credentials.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Credential> {
    return this.credentials.get(ctx, id);
  }

  /** 404 when the caller may not see it, 403 when he may not do `action`. Using it takes `update`. */
  permit(ctx: RequestContext, action: RowAction, id: string, field: string): Promise<Credential> {
    return this.credentials.permit(ctx, action, id, field);
  }

  /** The credential with its secret, for somebody who may use it. */
  async forUse(ctx: RequestContext, id: string, field: string): Promise<{ credential: Credential; secret: Secret }> {
    const credential = await this.credentials.permit(ctx, 'update', id, field);
    return { credential, secret: this.secrets.open(credential) };
  }

  create(ctx: RequestContext, { privateKey, passphrase, password, ...values }: CredentialInput): Promise<Credential> {
    const secret = secretOf(values.kind, { privateKey, passphrase, password });
    if (!secret) throw AppError.field(fieldOf(values.kind), 'required', `${fieldOf(values.kind)} is required`);
    const id = uuidv7();
    return this.uow.run(ctx, (tx) =>
      this.credentials.create(tx, ctx, { ...values, id, sealedSecret: this.secrets.seal(id, secret) }),
    );
  }

  /** A secret that is not named stays. The kind stays always: it says what the secret is. */
  change(ctx: RequestContext, id: string, change: CredentialChange): Promise<Credential> {
    const { privateKey, passphrase, password, kind, ...values } = change;
    return this.uow.run(ctx, async (tx) => {
      const credential = await this.credentials.require(tx, ctx, 'update', id);
      if (kind !== undefined && kind !== credential.kind)
        throw AppError.field('kind', 'immutable', 'kind cannot change');
      const secret = secretOf(credential.kind, { privateKey, passphrase, password });
      const sealed = secret ? { sealedSecret: this.secrets.seal(id, secret) } : {};
      return this.credentials.save(tx, credential, { ...values, ...sealed });
    });
  }

  /** RESOURCE_IN_USE while templates name it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.credentials.remove(tx, await this.credentials.require(tx, ctx, 'delete', id)),
    );
  }
}

const fieldOf = (kind: CredentialKind): string => (kind === 'ssh_key' ? 'private_key' : 'password');

/** The secret that a request gives, null when it gives none. Throws for parts of another kind. */
function secretOf(kind: CredentialKind, { privateKey, passphrase, password }: SecretInput): Secret | null {
  if (kind !== 'ssh_key') {
    if (privateKey !== undefined) throw AppError.field('private_key', 'kind', `private_key is not for ${kind}`);
    if (passphrase !== undefined && passphrase !== null)
      throw AppError.field('passphrase', 'kind', `passphrase is not for ${kind}`);
    return password === undefined ? null : { password };
  }
  if (password !== undefined) throw AppError.field('password', 'kind', 'password is not for ssh_key');
  if (privateKey !== undefined) return { privateKey: normalised(privateKey), passphrase: passphrase ?? null };
  if (passphrase !== undefined && passphrase !== null)
    throw AppError.field('passphrase', 'requires', 'passphrase goes together with private_key');
  return null;
}

/** SSH wants line feeds, the last one too. */
function normalised(key: string): string {
  return `${key.replaceAll('\r\n', '\n').trim()}\n`;
}

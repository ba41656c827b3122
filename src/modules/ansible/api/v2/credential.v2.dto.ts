import {
  BoolField,
  DateField,
  EnumField,
  IdField,
  IntField,
  NameField,
  StringField,
} from '../../../../core/http/fields';
import { managed, PatchOf } from '../../../../core/http/plain-dto';
import { type Credential, CREDENTIAL_KINDS, type CredentialKind } from '../../credentials/credential.entity';
import type { CredentialChange, CredentialInput } from '../../credentials/credentials.service';

const PEM =
  /^\s*-----BEGIN (?:[A-Z0-9]+ )?(?:ENCRYPTED )?PRIVATE KEY-----[A-Za-z0-9+/=\s:,-]+-----END (?:[A-Z0-9]+ )?(?:ENCRYPTED )?PRIVATE KEY-----\s*$/;
const secret = { optional: true, writeOnly: true } as const;

export class CredentialV2Body {
  @NameField({ example: 'deploy key' })
  name: string;

  @EnumField(CREDENTIAL_KINDS, { example: 'password', description: 'Cannot change' })
  kind: CredentialKind;

  @StringField({
    optional: true,
    nullable: true,
    default: null,
    min: 1,
    max: 64,
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*$/,
    patternMeans: 'be a user name',
    description: 'Whom a run logs in as where the inventory does not say',
  })
  username?: string | null;

  @StringField({
    ...secret,
    max: 32_768,
    meets: (text) => PEM.test(text),
    patternMeans: 'be a private key in PEM',
    description: 'Of `ssh_key`. Never shown; what is left out stays',
  })
  private_key?: string;

  @StringField({ ...secret, nullable: true, max: 1000, description: 'Opens `private_key`; sent together with it' })
  passphrase?: string | null;

  @StringField({
    ...secret,
    min: 1,
    max: 1000,
    meets: (text) => !/[\r\n]/.test(text),
    patternMeans: 'be one line',
    example: 'between the two of us',
    description: 'Of `password` and `become`. Never shown; what is left out stays',
  })
  password?: string;
}

export class CredentialV2Patch extends PatchOf(CredentialV2Body) {}

export class CredentialV2 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @EnumField(CREDENTIAL_KINDS)
  kind: CredentialKind;

  @StringField({ nullable: true })
  username: string | null;

  @BoolField()
  has_secret: boolean;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: Date;

  @DateField()
  updated_at: Date;
}

export function toCredentialV2(credential: Credential): CredentialV2 {
  const { id, name, kind, username, sealedSecret } = credential;
  return { id, name, kind, username, has_secret: sealedSecret !== '', ...managed(credential) };
}

export function fromCredentialV2(body: CredentialV2Body): CredentialInput {
  const { username = null, ...others } = body;
  return { ...changeFromCredentialV2(others), name: body.name, kind: body.kind, username };
}

/** The fields that the client named. */
export function changeFromCredentialV2(body: CredentialV2Patch): CredentialChange {
  const { name, kind, username, private_key: privateKey, passphrase, password } = body;
  return { name, kind, username, privateKey, passphrase, password };
}

import {
  EmailField,
  EnumField,
  IdField,
  IntField,
  NameField,
  StringField,
  StringsField,
} from '../../../core/http/fields';
import { GLOBAL_ROLES } from '../../../core/context/request-context';
import { PASSWORD } from '../../users';

export class LoginBody {
  @StringField({ min: 1, max: 64, example: 'admin' })
  username: string;

  @StringField({ min: 1, max: PASSWORD.max })
  password: string;
}

export class RefreshBody {
  @StringField({ min: 1, max: 256 })
  refresh_token: string;
}

export class ChangePasswordBody {
  @StringField({ min: 1, max: PASSWORD.max })
  current_password: string;

  @StringField({ ...PASSWORD, description: 'Ends every session of the user' })
  new_password: string;
}

export class TokenPairAnswer {
  @StringField({ max: 4096, description: 'Send as `Authorization: Bearer <token>`' })
  access_token: string;

  @EnumField(['Bearer'])
  token_type: string;

  @IntField({ description: 'Seconds until the access token expires' })
  expires_in: number;

  @StringField({ description: 'Single use: exchange it for the next pair' })
  refresh_token: string;
}

export class MeAnswer {
  @IdField()
  id: string;

  @StringField()
  username: string;

  @EmailField()
  email: string;

  @EnumField(GLOBAL_ROLES)
  role: string;

  @StringField()
  status: string;

  @StringsField({ nullable: true, description: 'What an API token is limited to; null for a login session' })
  scopes: string[] | null;
}

export class ApiTokenBody {
  @NameField({ max: 100, example: 'terraform' })
  name: string;

  @StringsField({
    min: 1,
    max: 50,
    optional: true,
    default: ['read'],
    description: '`read`, `write` or `<Type>:read|write`',
  })
  scopes?: string[];

  @IntField({ min: 1, max: 365, optional: true, default: 90 })
  expires_in_days?: number;
}

export class ApiTokenAnswer {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @StringField({ description: 'The first characters of the token' })
  prefix: string;

  @StringsField()
  scopes: string[];

  @StringField({ description: 'ISO 8601' })
  expires_at: string;

  @StringField({ description: 'ISO 8601' })
  created_at: string;
}

export class NewApiTokenAnswer extends ApiTokenAnswer {
  @StringField({ description: 'Shown once' })
  token: string;
}

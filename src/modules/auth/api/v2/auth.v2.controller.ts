import { Body } from '@nestjs/common';
import { Ctx } from '../../../../core/context/ctx.decorator';
import { RequestContext } from '../../../../core/context/request-context';
import { ApiController } from '../../../../core/http/api-controller.decorator';
import { Create, Endpoint, List, Public, Remove } from '../../../../core/http/endpoint.decorator';
import type { PageRequest } from '../../../../core/database/page';
import { Id, Paging } from '../../../../core/http/params';
import { LoginService } from '../../login/login.service';
import { ProfileService } from '../../login/profile.service';
import { SessionsService } from '../../sessions/sessions.service';
import { API_TOKEN } from '../../tokens/api-token.resource';
import { ApiTokensService } from '../../tokens/api-tokens.service';
import {
  ApiTokenAnswer,
  ApiTokenBody,
  ChangePasswordBody,
  LoginBody,
  MeAnswer,
  NewApiTokenAnswer,
  RefreshBody,
  TokenPairAnswer,
} from '../auth.dto';
import { toApiToken, toMe, toNewApiToken } from '../auth.presenter';

@ApiController({ surface: 'v2', path: 'auth', tag: 'Authentication' })
export class AuthV2Controller {
  constructor(
    private readonly logins: LoginService,
    private readonly sessions: SessionsService,
    private readonly profiles: ProfileService,
  ) {}

  @Public('nobody is known before he has logged in', {
    method: 'POST',
    path: 'login',
    status: 200,
    summary: 'Open a session',
    returns: TokenPairAnswer,
    errors: ['INVALID_CREDENTIALS', 'RATE_LIMITED'],
  })
  login(@Ctx() ctx: RequestContext, @Body() { username, password }: LoginBody) {
    return this.logins.login(ctx, username, password);
  }

  @Public('the refresh token is the credential', {
    method: 'POST',
    path: 'refresh',
    status: 200,
    summary: 'Exchange a refresh token',
    returns: TokenPairAnswer,
    errors: ['UNAUTHORIZED', 'TOKEN_REUSED'],
  })
  refresh(@Ctx() ctx: RequestContext, @Body() { refresh_token }: RefreshBody) {
    return this.sessions.refresh(ctx, refresh_token);
  }

  @Endpoint({
    method: 'POST',
    path: 'logout',
    status: 204,
    summary: 'Close the session',
    policy: { kind: 'authenticated' },
    audit: { action: 'logout', type: 'User' },
    idempotent: false,
  })
  logout(@Ctx() ctx: RequestContext) {
    return this.logins.logout(ctx);
  }

  @Endpoint({
    method: 'GET',
    path: 'me',
    summary: 'Who am I',
    policy: { kind: 'authenticated' },
    returns: MeAnswer,
    present: toMe,
  })
  me(@Ctx() ctx: RequestContext) {
    return this.profiles.me(ctx);
  }

  @Endpoint({
    method: 'POST',
    path: 'change-password',
    status: 204,
    summary: 'Change my password',
    policy: { kind: 'authenticated' },
    audit: { action: 'change_password', type: 'User' },
    idempotent: false,
    errors: ['INVALID_CREDENTIALS', 'RATE_LIMITED'],
  })
  changePassword(@Ctx() ctx: RequestContext, @Body() body: ChangePasswordBody) {
    return this.logins.changePassword(ctx, body.current_password, body.new_password);
  }
}

@ApiController({
  surface: 'v2',
  path: 'auth/tokens',
  tag: 'Authentication',
  resource: API_TOKEN,
  plural: 'tokens',
  present: toApiToken,
  returns: ApiTokenAnswer,
})
export class ApiTokensV2Controller {
  constructor(private readonly tokens: ApiTokensService) {}

  @List()
  page(@Ctx() ctx: RequestContext, @Paging() request: PageRequest) {
    return this.tokens.page(ctx, request);
  }

  @Create({ present: toNewApiToken, returns: NewApiTokenAnswer, idempotent: false })
  create(@Ctx() ctx: RequestContext, @Body() { name, scopes = ['read'], expires_in_days = 90 }: ApiTokenBody) {
    return this.tokens.create(ctx, { name, scopes, expiresInDays: expires_in_days });
  }

  @Remove()
  remove(@Ctx() ctx: RequestContext, @Id() id: string) {
    return this.tokens.remove(ctx, id);
  }
}

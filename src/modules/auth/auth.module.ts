import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { ACTORS } from '../../core/authz/actors';
import { AUTHENTICATOR } from '../../core/authz/access.guard';
import { Housekeeping } from '../../core/jobs';
import { UsersModule } from '../users';
import { AdminBootstrap } from './admin-bootstrap';
import { ApiTokensV1Controller, AuthV1Controller } from './api/v1/auth.v1.controller';
import { ApiTokensV2Controller, AuthV2Controller } from './api/v2/auth.v2.controller';
import { AuthenticatorService } from './authenticator.service';
import { ExternalLoginService } from './external/external-login.service';
import { IdentityRepository } from './identity.repository';
import { AccessTokens, JwtGuard, JwtStrategy } from './jwt';
import { LoginService } from './login/login.service';
import { ENDED_WINDOWS, LoginThrottle } from './login/login-throttle';
import { ProfileService } from './login/profile.service';
import { ENDED_SESSIONS, SessionsService } from './sessions/sessions.service';
import { ApiTokensService } from './tokens/api-tokens.service';

/** Global because the access guard, which every route passes, needs the authenticator. */
@Global()
@Module({
  imports: [PassportModule, JwtModule.register({}), UsersModule],
  controllers: [ApiTokensV1Controller, AuthV1Controller, ApiTokensV2Controller, AuthV2Controller],
  providers: [
    AccessTokens,
    AdminBootstrap,
    ApiTokensService,
    AuthenticatorService,
    ExternalLoginService,
    IdentityRepository,
    JwtGuard,
    JwtStrategy,
    LoginService,
    LoginThrottle,
    ProfileService,
    SessionsService,
    { provide: AUTHENTICATOR, useExisting: AuthenticatorService },
    { provide: ACTORS, useExisting: IdentityRepository },
  ],
  exports: [AUTHENTICATOR, ACTORS, AdminBootstrap],
})
export class AuthModule implements OnModuleInit {
  constructor(private readonly housekeeping: Housekeeping) {}

  onModuleInit(): void {
    this.housekeeping.register('ended sessions', ENDED_SESSIONS);
    this.housekeeping.register('login attempts', ENDED_WINDOWS);
  }
}

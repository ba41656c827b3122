import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { type Config, CONFIG } from '../../core/config/config';
import { parseId, uuidv7 } from '../../core/database/ids';

export const ACCESS_TOKEN_SECONDS = 900;
const ALGORITHM = 'HS256';
const ISSUER = 'virtflow';
const AUDIENCE = 'virtflow-api';

/** What an access token says: nothing that could go stale but who and which session. */
export interface AccessClaims {
  sub: string;
  sid: string;
  exp: number;
}

/** Whether a token says that we issued it; its signature says whether that is true. */
export function isAccessToken(token: string): boolean {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof claims === 'object' && claims !== null && (claims as { iss?: unknown }).iss === ISSUER;
  } catch {
    return false;
  }
}

/** Verifies access tokens: one pinned algorithm, issuer, audience and an expiry that must be there. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(@Inject(CONFIG) config: Config) {
    super({
      jwtFromRequest: ExtractJwt.fromExtractors([
        ExtractJwt.fromAuthHeaderAsBearerToken(),
        ExtractJwt.fromAuthHeaderWithScheme('Token'),
      ]),
      secretOrKey: config.JWT_SECRET,
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      ignoreExpiration: false,
      jsonWebTokenOptions: { maxAge: ACCESS_TOKEN_SECONDS, clockTolerance: 30 },
    });
  }

  validate({ sub, sid, exp }: Partial<AccessClaims>): AccessClaims | null {
    // The session is looked up together with those of other requests: anything but an id would fail them all.
    const isSession = typeof sid === 'string' && parseId('uuid', sid) !== null;
    return typeof sub === 'string' && isSession && typeof exp === 'number' ? { sub, sid, exp } : null;
  }
}

@Injectable()
export class JwtGuard extends AuthGuard('jwt') {}

@Injectable()
export class AccessTokens {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jwt: JwtService,
  ) {}

  sign(userId: string, sessionId: string): string {
    return this.jwt.sign(
      { sid: sessionId },
      {
        secret: this.config.JWT_SECRET,
        algorithm: ALGORITHM,
        subject: userId,
        issuer: ISSUER,
        audience: AUDIENCE,
        expiresIn: ACCESS_TOKEN_SECONDS,
        jwtid: uuidv7(),
      },
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { AppError } from '../../../core/errors/app-error';
import { type User, UsersRepository } from '../../users';

@Injectable()
export class ProfileService {
  constructor(private readonly users: UsersRepository) {}

  async me(ctx: RequestContext): Promise<{ user: User; ctx: RequestContext }> {
    const user = ctx.actor.id ? await this.users.findForSession(ctx.actor.id) : null;
    if (!user) throw new AppError('UNAUTHORIZED');
    return { user, ctx };
  }
}

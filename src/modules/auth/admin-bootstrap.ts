import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '../../core/config/config';
import { systemContext } from '../../core/context/request-context';
import { AppError } from '../../core/errors/app-error';
import { UsersRepository, UsersService } from '../users';

/** Makes the first administrator of an empty installation. */
@Injectable()
export class AdminBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly users: UsersService,
    private readonly repository: UsersRepository,
  ) {}

  /** Does nothing once there is a user. Two processes may start at the same time: the loser finds the name taken. */
  async ensureAdmin(): Promise<void> {
    if (await this.repository.any()) return;
    const { ADMIN_USERNAME: username, ADMIN_PASSWORD: password } = this.config;
    if (!password) throw new Error('ADMIN_PASSWORD is required: there is no user yet');
    try {
      await this.users.create(systemContext('system:bootstrap'), {
        username,
        password,
        email: `${username}@localhost.localdomain`,
        role: 'admin',
      });
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'USER_NAME_DUPLICATE')) throw error;
    }
  }
}

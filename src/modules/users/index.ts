export { hashPassword, passwordMatches } from './users/passwords';
export type { User } from './users/user.entity';
export { PASSWORD, USERNAME } from './users/user-rules';
export { UsersRepository } from './users/users.repository';
export { UsersService, type UserInput } from './users/users.service';
export { UsersModule } from './users.module';

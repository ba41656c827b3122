import { Module } from '@nestjs/common';
import { GroupMembersV1Controller } from './api/v1/group-members.v1.controller';
import { GroupsV1Controller } from './api/v1/groups.v1.controller';
import { UsersV1Controller } from './api/v1/users.v1.controller';
import { GroupMembersV2Controller } from './api/v2/group-members.v2.controller';
import { GroupsV2Controller } from './api/v2/groups.v2.controller';
import { UsersV2Controller } from './api/v2/users.v2.controller';
import { GroupMembersRepository } from './groups/group-members.repository';
import { GroupMembersService } from './groups/group-members.service';
import { GroupsService } from './groups/groups.service';
import { UsersRepository } from './users/users.repository';
import { UsersService } from './users/users.service';

@Module({
  controllers: [
    GroupMembersV1Controller,
    GroupsV1Controller,
    UsersV1Controller,
    GroupMembersV2Controller,
    GroupsV2Controller,
    UsersV2Controller,
  ],
  providers: [GroupMembersRepository, GroupMembersService, GroupsService, UsersRepository, UsersService],
  exports: [UsersRepository, UsersService],
})
export class UsersModule {}

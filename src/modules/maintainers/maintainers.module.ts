import { Module } from '@nestjs/common';
import { MaintainerGroupMembersV1Controller } from './api/v1/maintainer-group-members.v1.controller';
import { MaintainerGroupsV1Controller } from './api/v1/maintainer-groups.v1.controller';
import { MaintainersV1Controller } from './api/v1/maintainers.v1.controller';
import { PermissionsV1Controller } from './api/v1/permissions.v1.controller';
import { ResourceMaintainersV1Controller } from './api/v1/resource-maintainers.v1.controller';
import { MaintainerGroupMembersV2Controller } from './api/v2/maintainer-group-members.v2.controller';
import { MaintainerGroupsV2Controller } from './api/v2/maintainer-groups.v2.controller';
import { MaintainersV2Controller } from './api/v2/maintainers.v2.controller';
import { PermissionsV2Controller } from './api/v2/permissions.v2.controller';
import { ResourceMaintainersV2Controller } from './api/v2/resource-maintainers.v2.controller';
import { GrantReach } from './grants/grant-reach';
import { GrantsRepository } from './grants/grants.repository';
import { GrantsService } from './grants/grants.service';
import { MaintainerGroupMembersService } from './groups/maintainer-group-members.service';
import { MaintainerGroupsService } from './groups/maintainer-groups.service';
import { MaintainersService } from './maintainers/maintainers.service';

@Module({
  controllers: [
    MaintainerGroupMembersV1Controller,
    MaintainerGroupsV1Controller,
    MaintainersV1Controller,
    PermissionsV1Controller,
    ResourceMaintainersV1Controller,
    MaintainerGroupMembersV2Controller,
    MaintainerGroupsV2Controller,
    MaintainersV2Controller,
    PermissionsV2Controller,
    ResourceMaintainersV2Controller,
  ],
  providers: [
    GrantReach,
    GrantsRepository,
    GrantsService,
    MaintainerGroupMembersService,
    MaintainerGroupsService,
    MaintainersService,
  ],
  exports: [MaintainerGroupsService, MaintainersService],
})
export class MaintainersModule {}

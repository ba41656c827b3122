export type { MaintainerGroup } from './groups/maintainer-group.entity';
export { MaintainerGroupsService } from './groups/maintainer-groups.service';
export type { Maintainer } from './maintainers/maintainer.entity';
export { MaintainersService } from './maintainers/maintainers.service';
export { MaintainersModule } from './maintainers.module';

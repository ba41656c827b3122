export { BaremetalModule } from './baremetal.module';
export type { Baremetal } from './baremetals/baremetal.entity';
export { BAREMETAL } from './baremetals/baremetal.resource';
export { BaremetalsService } from './baremetals/baremetals.service';
export { availableOf } from './baremetals/capacity';
export type { BaremetalGroup } from './groups/baremetal-group.entity';
export { BAREMETAL_GROUP } from './groups/baremetal-group.resource';
export { BaremetalGroupsService } from './groups/baremetal-groups.service';

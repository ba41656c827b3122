import { Module } from '@nestjs/common';
import { BaremetalModule } from '../baremetal';
import { NetworkModule } from '../network';
import { VmsModule } from '../vms';
import { InventoriesV1Controller } from './api/v1/inventories.v1.controller';
import { PlaybooksV1Controller } from './api/v1/playbooks.v1.controller';
import { InventoriesV2Controller } from './api/v2/inventories.v2.controller';
import { PlaybooksV2Controller } from './api/v2/playbooks.v2.controller';
import { InventoriesService } from './inventories/inventories.service';
import { InventoryContents } from './inventories/inventory-contents';
import { InventoryDetailsService } from './inventories/inventory-details.service';
import { LiveInventories } from './inventories/live-inventories';
import { PlaybooksService } from './playbooks/playbooks.service';
import { AnsibleRunnerModule } from './runner';

@Module({
  imports: [BaremetalModule, NetworkModule, VmsModule, AnsibleRunnerModule],
  controllers: [InventoriesV1Controller, PlaybooksV1Controller, InventoriesV2Controller, PlaybooksV2Controller],
  providers: [InventoriesService, InventoryContents, InventoryDetailsService, LiveInventories, PlaybooksService],
  exports: [InventoriesService, InventoryDetailsService, PlaybooksService, AnsibleRunnerModule],
})
export class AnsibleModule {}

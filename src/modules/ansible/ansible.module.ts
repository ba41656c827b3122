import { Module } from '@nestjs/common';
import { BaremetalModule } from '../baremetal';
import { NetworkModule } from '../network';
import { VmsModule } from '../vms';
import { InventoriesV1Controller } from './api/v1/inventories.v1.controller';
import { PlaybooksV1Controller } from './api/v1/playbooks.v1.controller';
import { CredentialsV2Controller } from './api/v2/credentials.v2.controller';
import { InventoriesV2Controller } from './api/v2/inventories.v2.controller';
import { PlaybooksV2Controller } from './api/v2/playbooks.v2.controller';
import { CredentialSecrets } from './credentials/credential-secrets';
import { CredentialsService } from './credentials/credentials.service';
import { InventoriesService } from './inventories/inventories.service';
import { InventoryContents } from './inventories/inventory-contents';
import { InventoryDetailsService } from './inventories/inventory-details.service';
import { LiveInventories } from './inventories/live-inventories';
import { PlaybooksService } from './playbooks/playbooks.service';
import { AnsibleRunnerModule } from './runner';

@Module({
  imports: [BaremetalModule, NetworkModule, VmsModule, AnsibleRunnerModule],
  controllers: [
    InventoriesV1Controller,
    PlaybooksV1Controller,
    InventoriesV2Controller,
    PlaybooksV2Controller,
    CredentialsV2Controller,
  ],
  providers: [
    CredentialSecrets,
    CredentialsService,
    InventoriesService,
    InventoryContents,
    InventoryDetailsService,
    LiveInventories,
    PlaybooksService,
  ],
  exports: [InventoriesService, InventoryDetailsService, PlaybooksService, AnsibleRunnerModule],
})
export class AnsibleModule {}

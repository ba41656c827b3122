import { Module } from '@nestjs/common';
import { BaremetalModule } from '../baremetal';
import { NetworkModule } from '../network';
import { VmsModule } from '../vms';
import { InventoriesV1Controller } from './api/v1/inventories.v1.controller';
import { PlaybooksV1Controller } from './api/v1/playbooks.v1.controller';
import { RunsV1Controller } from './api/v1/runs.v1.controller';
import { SshV1Controller } from './api/v1/ssh.v1.controller';
import { CredentialsV2Controller } from './api/v2/credentials.v2.controller';
import { InventoriesV2Controller } from './api/v2/inventories.v2.controller';
import { PlaybookRunsV2Controller } from './api/v2/playbook-runs.v2.controller';
import { InventorySshV2Controller } from './api/v2/inventory-ssh.v2.controller';
import { RunSchedulesV2Controller } from './api/v2/run-schedules.v2.controller';
import { RunTemplatesV2Controller } from './api/v2/run-templates.v2.controller';
import { PlaybooksV2Controller } from './api/v2/playbooks.v2.controller';
import { CredentialSecrets } from './credentials/credential-secrets';
import { CredentialsService } from './credentials/credentials.service';
import { InventoriesService } from './inventories/inventories.service';
import { InventoryContents } from './inventories/inventory-contents';
import { InventoryDetailsService } from './inventories/inventory-details.service';
import { LiveInventories } from './inventories/live-inventories';
import { PlaybooksService } from './playbooks/playbooks.service';
import { AnsibleRunnerModule } from './runner';
import { RunInputs } from './runs/run-inputs';
import { RunJob } from './runs/run-job';
import { RunPreparation } from './runs/run-preparation';
import { RunsRepository } from './runs/runs.repository';
import { RunsService } from './runs/runs.service';
import { HostKeys } from './ssh/host-keys';
import { RunCredentialsService } from './ssh/run-credentials.service';
import { RunTemplatesService } from './templates/run-templates.service';
import { RunSchedulesService } from './schedules/run-schedules.service';
import { ScheduleJob } from './schedules/schedule-job';
import { SshTestsService } from './ssh/ssh-tests.service';

@Module({
  imports: [BaremetalModule, NetworkModule, VmsModule, AnsibleRunnerModule],
  controllers: [
    RunsV1Controller,
    SshV1Controller,
    InventoriesV1Controller,
    PlaybooksV1Controller,
    InventoriesV2Controller,
    PlaybooksV2Controller,
    CredentialsV2Controller,
    PlaybookRunsV2Controller,
    RunTemplatesV2Controller,
    RunSchedulesV2Controller,
    InventorySshV2Controller,
  ],
  providers: [
    RunInputs,
    RunJob,
    RunPreparation,
    RunsRepository,
    RunsService,
    HostKeys,
    SshTestsService,
    RunCredentialsService,
    RunTemplatesService,
    RunSchedulesService,
    ScheduleJob,
    CredentialSecrets,
    CredentialsService,
    InventoriesService,
    InventoryContents,
    InventoryDetailsService,
    LiveInventories,
    PlaybooksService,
  ],
  exports: [HostKeys, InventoriesService, InventoryDetailsService, PlaybooksService, RunsService, AnsibleRunnerModule],
})
export class AnsibleModule {}

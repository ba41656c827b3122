export { AnsibleModule } from './ansible.module';
export { InventoryDetailsService } from './inventories/inventory-details.service';
export { InventoriesService } from './inventories/inventories.service';
export { INVENTORY } from './inventories/inventory.resource';
export {
  AnsibleRunner,
  type Credentials,
  type JsonObject,
  type RunEvent,
  type RunResult,
  type RunSpec,
  SSH_CODES,
  type SshCode,
  type Target,
} from './runner';
export { RunLog } from './runs/run-log';
export { HostKeys } from './ssh/host-keys';
export { SshHostKey } from './ssh/ssh-host-key.entity';
export { inTurns } from './ssh/in-turns';
export { PLAYBOOK } from './playbooks/playbook.resource';
export { judgeMain } from './playbooks/text/main-rules';
export { parseTask } from './playbooks/text/parse-task';
export { PlaybooksService } from './playbooks/playbooks.service';
export { PLAYBOOK_RUN } from './runs/playbook-run.resource';
export { RunsService } from './runs/runs.service';

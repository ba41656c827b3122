export { AnsibleModule } from './ansible.module';
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
export { PlaybooksService } from './playbooks/playbooks.service';

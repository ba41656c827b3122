export { AnsibleModule } from './ansible.module';
export { InventoryDetailsService } from './inventories/inventory-details.service';
export { InventoriesService } from './inventories/inventories.service';
export { INVENTORY } from './inventories/inventory.resource';
export { PLAYBOOK } from './playbooks/playbook.resource';
export { judgeMain } from './playbooks/text/main-rules';
export { parseTask } from './playbooks/text/parse-task';
export { PlaybooksService } from './playbooks/playbooks.service';
export { AnsibleRunner, type JsonObject } from './runner';

export { AnsibleModule } from './ansible.module';
export { InventoriesService } from './inventories/inventories.service';
export { INVENTORY } from './inventories/inventory.resource';
export { PLAYBOOK } from './playbooks/playbook.resource';
export { PlaybooksService } from './playbooks/playbooks.service';

import { networkInterfaces } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../core/config/config';
import { AddressPolicy } from '../../../core/net/address-policy';
import { type Place, SecretBox } from '../../../core/secrets/secret-box';
import type { Inventory } from './inventory.entity';
import type { InventoryTree } from './text/inventory-tree';
import { parseInventory, type Secrets, splitSecrets, withSecrets } from './text/parse-inventory';

type Sealed = Pick<Inventory, 'id' | 'sealedConfig' | 'sealedSecrets'>;
type Content = Pick<Inventory, 'sealedConfig' | 'sealedSecrets' | 'hostCount'>;

const placeOf = (id: number, column: 'sealed_config' | 'sealed_secrets'): Place => ({
  table: 'inventories',
  id,
  column,
});

/** The one place where texts of inventories and their secrets are sealed and opened. */
@Injectable()
export class InventoryContents {
  private readonly policy: AddressPolicy;

  constructor(
    private readonly box: SecretBox,
    @Inject(CONFIG) config: Config,
  ) {
    this.policy = new AddressPolicy(config.AUTOMATION_ALLOWED_CIDRS);
  }

  /**
   * What is to be stored of a text; masks stand for the secrets that `before` has. Throws INVALID_INVENTORY_CONFIG. For
   * a row that has no id yet see {@link check}.
   */
  seal(id: number, config: string, before: Sealed | null): Content {
    const known = before && config.includes('********') ? this.secretsOf(before) : {};
    const { text, tree, secrets } = splitSecrets(config, this.allows, known);
    return {
      sealedConfig: this.box.seal(placeOf(id, 'sealed_config'), text),
      sealedSecrets:
        Object.keys(secrets).length === 0
          ? null
          : this.box.seal(placeOf(id, 'sealed_secrets'), JSON.stringify(secrets)),
      hostCount: tree.hosts.length,
    };
  }

  /** Throws INVALID_INVENTORY_CONFIG for a text that cannot be the first of an inventory. */
  check(config: string): void {
    splitSecrets(config, this.allows);
  }

  /** The text with masks; empty where there is none. */
  text({ id, sealedConfig }: Sealed): string {
    return sealedConfig === null ? '' : this.box.open(placeOf(id, 'sealed_config'), sealedConfig);
  }

  /** What the text says, with masks. It was judged when it was written. */
  tree(inventory: Sealed): InventoryTree {
    return parseInventory(this.text(inventory), () => true).tree;
  }

  /** What the text says, with its secrets: for runs only. Addresses are judged anew: what is allowed may have changed. */
  treeWithSecrets(inventory: Sealed): InventoryTree {
    const { tree } = parseInventory(this.text(inventory), this.allows);
    return withSecrets(tree, this.secretsOf(inventory));
  }

  private secretsOf({ id, sealedSecrets }: Sealed): Secrets {
    if (sealedSecrets === null) return {};
    return JSON.parse(this.box.open(placeOf(id, 'sealed_secrets'), sealedSecrets)) as Secrets;
  }

  /** The machine we run on is allowed like loopback is, under whatever address. */
  private readonly allows = (ip: string): boolean => {
    if (!this.policy.allows(ip)) return false;
    const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    return !own.some(({ address }) => address === ip) || this.policy.allows('127.0.0.1');
  };
}

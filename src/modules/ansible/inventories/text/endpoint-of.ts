import type { Vars } from './inventory-tree';
import { scalarText } from './variable-rules';

/** Where a host is reached and as whom, as its effective variables say. */
export interface SshEndpoint {
  address: string;
  port: number;
  user: string | null;
  password: string | null;
  becomePassword: string | null;
}

const DEFAULT_PORT = 22;

const first = (vars: Vars, ...names: string[]): string | null => {
  const name = names.find((each) => vars[each] !== undefined && vars[each] !== null);
  return name === undefined ? null : scalarText(vars[name]);
};

/** The address of a host of this name. */
export function addressOf(name: string, vars: Vars): string {
  return first(vars, 'ansible_host', 'ansible_ssh_host') ?? name;
}

export function endpointOf(name: string, vars: Vars): SshEndpoint {
  return {
    address: addressOf(name, vars),
    port: Number(first(vars, 'ansible_port', 'ansible_ssh_port') ?? DEFAULT_PORT),
    user: first(vars, 'ansible_user', 'ansible_ssh_user'),
    password: first(vars, 'ansible_password', 'ansible_ssh_pass', 'ansible_ssh_password'),
    becomePassword: first(vars, 'ansible_become_password', 'ansible_become_pass'),
  };
}

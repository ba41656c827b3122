import { CLUSTER } from './cluster';
import type { Endpoint } from './description';
import { FIREWALL } from './firewall';
import { NODES } from './nodes';
import { QEMU } from './qemu';

/**
 * The endpoints of Proxmox VE that VirtFlow uses, with the parameters it uses, in our own words. The simulator accepts
 * nothing else, and the contract test compares the description with the official one (docs/adr/0017).
 */
export const ENDPOINTS = { ...CLUSTER, ...NODES, ...QEMU, ...FIREWALL };

export type EndpointName = keyof typeof ENDPOINTS;
export const ENDPOINT_NAMES = Object.keys(ENDPOINTS) as EndpointName[];
export const endpoint = (name: EndpointName): Endpoint => ENDPOINTS[name];

export * from './description';

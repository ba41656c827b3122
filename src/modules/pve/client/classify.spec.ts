import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyAnswer, classifyTask, classifyText } from './classify';
import { PVE_ERROR_KINDS, type PveErrorKind } from './pve-error';

describe('what a text of Proxmox VE means', () => {
  it.each<[string, PveErrorKind]>([
    ["can't lock file '/var/lock/qemu-server/lock-200.conf' - got timeout", 'lock_timeout'],
    ['VM is locked (backup)', 'vm_locked'],
    ['checksum mismatch (file change by other user?)', 'digest_mismatch'],
    ["PCI device '0000:10:00.0' already in use by VMID '900'", 'device_in_use'],
    ["PCI device '0000:10:00.0' is currently reserved for use by VMID '900'", 'device_in_use'],
    ["could not find a free device for 'hostpci1'", 'device_none_free'],
    ["PCI device mapping not found for 'GPU7'", 'mapping_missing'],
    ["PCI device mapping invalid (hardware probably changed): pci device '0000:10:00.0' not found", 'device_missing'],
    ["PCI device mapping invalid (hardware probably changed): 'iommugroup' does not match", 'mapping_invalid'],
    ['VM 200 already running', 'already_running'],
    ['VM 200 not running', 'not_running'],
    ['VM quit/powerdown failed - got timeout', 'power_timeout'],
    ['cluster not ready - no quorum?', 'no_quorum'],
    ["close (rename) atomic file '/etc/pve/nodes/a/qemu-server/200.conf' failed: File exists", 'id_taken'],
    ["Configuration file 'nodes/a/qemu-server/200.conf' does not exist", 'not_found'],
    ['QEMU guest agent is not running', 'agent_unavailable'],
    ['unexpected status', 'unexpected_status'],
    ['received interrupt', 'interrupted'],
    ['migration problems', 'migration_uncertain'],
    ['something nobody has seen before', 'failed'],
  ])('%s', (text, kind) => expect(classifyText(text)).toBe(kind));
});

describe('what an answer means', () => {
  const answer = (status: number, mutating: boolean, message = '', problems = {}) =>
    classifyAnswer({ status, message, problems, mutating });

  it('that came from the way to the node: only 595 says that nothing was done', () => {
    expect([595, 596, 597, 598, 599].map((status) => answer(status, true))).toEqual([
      'node_unreachable',
      ...Array<string>(4).fill('outcome_unknown'),
    ]);
    expect([595, 596, 597, 598, 599].map((status) => answer(status, false))).toEqual(
      Array<string>(5).fill('node_unreachable'),
    );
    expect(answer(596, true, 'error:0A000086:SSL routines::certificate verify failed')).toBe('node_unreachable');
  });

  it('of a status follows from the status, of 400 from the parameters', () => {
    expect([401, 403, 501, 506, 302].map((status) => answer(status, true))).toEqual([
      'auth',
      'permission',
      'unsupported',
      'unsupported',
      'malformed',
    ]);
    expect(answer(400, true, 'Parameter verification failed.', { vmid: 'VM 101 already exists' })).toBe('id_taken');
    expect(answer(400, true, 'Parameter verification failed.', { target: 'target is local node.' })).toBe(
      'already_there',
    );
    expect(answer(400, true, 'Parameter verification failed.', { cores: 'type check failed' })).toBe('validation');
  });
});

describe('what the end of a task means', () => {
  it('is in its log where its exit status does not say it', () => {
    const log = [
      'starting migration',
      "2026-01-01 00:00:01 ERROR: migration aborted (duration 00:00:00): can't migrate to 'b': missing mapped devices hostpci0",
      'TASK ERROR: migration aborted',
    ];
    expect(classifyTask('migration aborted', log)).toEqual({
      kind: 'mapping_missing',
      reason: "can't migrate to 'b': missing mapped devices hostpci0",
    });
    expect(classifyTask('start failed: QEMU exited with code 1', ['kvm: vfio 0000:10:00.0: failed to reset'])).toEqual({
      kind: 'device_fault',
      reason: 'kvm: vfio 0000:10:00.0: failed to reset',
    });
  });

  it('is its exit status where that says it, or where nothing does', () => {
    expect(classifyTask('VM is locked (clone)', ['TASK ERROR: received interrupt']).kind).toBe('vm_locked');
    expect(classifyTask('start failed: QEMU exited with code 1', ['kvm: hm'])).toEqual({
      kind: 'failed',
      reason: 'start failed: QEMU exited with code 1',
    });
  });
});

/** Which class each text of the reference list of errors belongs to, by its name there. */
const REFERENCE: Partial<Record<PveErrorKind, string>> = {
  auth: 'auth.token-unknown-user auth.token-unknown auth.token-value auth.token-expired auth.generic auth.no-ticket auth.login auth.csrf',
  permission: 'auth.perm auth.token-not-allowed vm.root-only-hostpci vm.root-only vm.romfile vm.mapping-perm',
  unsupported: 'http.not-implemented http.delete-body http.chunked http.too-large http.content-type suspend.pci',
  node_unreachable: 'proxy.595 migrate.ssh',
  outcome_unknown: 'proxy.596 proxy.599',
  validation: 'params params.hostpci params.dup-uri vm.no-options vm.set-and-delete clone.linked-opts resize.shrink',
  no_quorum: 'cluster.no-quorum',
  not_found: 'cluster.unknown-node cluster.node-lookup task.unknown vm.missing vm.missing-alt resize.nodisk',
  id_taken: 'cluster.nextid-taken clone.exists clone.exists-elsewhere create.exists',
  ids_exhausted: 'cluster.nextid-exhausted',
  lock_timeout: 'vm.flock vm.flock-storage migrate.flock',
  vm_locked: 'vm.locked',
  digest_mismatch: 'vm.digest mapping.digest',
  already_running: 'start.running',
  config: 'start.template start.pci-dup start.q35 start.host-and-mapping',
  device_in_use: 'start.pci-in-use start.pci-reserved',
  device_none_free: 'start.pci-none-free',
  mapping_missing: 'start.mapping-missing migrate.mapped-missing',
  mapping_invalid: 'start.mapping-invalid',
  device_missing: 'start.pci-not-found',
  device_fault: 'start.no-iommu start.vfio-bind start.mdev',
  failed: 'start.qemu cluster.cfs-lock task.ok task.warnings',
  power_timeout: 'start.timeout shutdown.timeout shutdown.fail',
  storage: 'start.storage migrate.linked-clone clone.local-storage clone.non-shared clone.linked-unsupported',
  paused: 'shutdown.paused',
  not_running: 'reboot.not-running agent.vm-off',
  already_there: 'migrate.local-target',
  running: 'migrate.online-required migrate.mapped-live destroy.running',
  migration: 'migrate.aborted migrate.local-devices migrate.cdrom',
  migration_uncertain: 'migrate.problems',
  protected: 'destroy.ha destroy.protected',
  agent_unavailable: 'agent.none agent.down agent.cmd-timeout',
  unexpected_status: 'task.unexpected',
  interrupted: 'task.interrupted',
};

/** Where the reference list is; it is not part of the project. */
const catalogue = join(process.env['PVE_SCHEMA_DIR'] ?? '', 'fixtures/official/error-catalogue.json');

if (process.env['PVE_SCHEMA_DIR'] && existsSync(catalogue)) {
  interface Reference {
    id: string;
    httpStatus?: number;
    text: string;
    note: string;
  }
  const { errors } = JSON.parse(readFileSync(catalogue, 'utf8')) as { errors: Reference[] };

  it.each(errors.map((error) => [error.id, error] as const))('the reference %s has a class', (id, error) => {
    const { httpStatus: status, note } = error;
    // Of the ways to the node the first of several texts.
    const [text = ''] = id.startsWith('proxy.') ? error.text.split('|') : [error.text];
    const [, parameter = 'x', problem = ''] = /errors\.(\S+) = "([^"]+)"/.exec(note) ?? [];
    const problems = { [parameter]: problem };
    const kind = status ? classifyAnswer({ status, message: text, problems, mutating: true }) : classifyText(text);
    const [expected] = Object.entries(REFERENCE).find(([, ids]) => ids.split(' ').includes(id)) ?? [];
    expect([id, kind]).toEqual([id, expected]);
    expect(PVE_ERROR_KINDS).toContain(kind);
  });
}

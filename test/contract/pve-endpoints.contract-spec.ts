import { readFileSync } from 'node:fs';
import { ENDPOINT_NAMES, endpoint } from '../../simulator/contract';
import { asFile, expectGolden } from '../support/golden';
import { differences, fingerprint, officialNeeds, readSchema } from '../support/pve-schema';

const GOLDEN = 'test/golden/pve-endpoints.json';
/** Directory with the official schema files, which are not part of the project. */
const schemaDir = process.env['PVE_SCHEMA_DIR'];
const RELEASES = ['9.1', '8.4'];

type Fingerprints = Record<string, Record<string, string>>;
const committed = () => Object.entries(JSON.parse(readFileSync(GOLDEN, 'utf8')) as Fingerprints);

if (schemaDir) {
  describe.each(RELEASES)('the official schema of release %s', (release) => {
    const schema = readSchema(schemaDir, release);

    it.each(ENDPOINT_NAMES)('agrees about %s', (name) => {
      const ours = endpoint(name);
      const official = schema.method(name);
      if (!official) throw new Error(`${name} does not exist`);
      const needs = release.startsWith('9') ? ours.needs : (ours.needsBefore9 ?? ours.needs);
      expect(differences(ours, official, schema)).toEqual([]);
      expect(officialNeeds(official)).toEqual(needs);
    });
  });

  it('the definitions are the committed ones', () => {
    const schemas = RELEASES.map((release) => [release, readSchema(schemaDir, release)] as const);
    const all = ENDPOINT_NAMES.map((name) => [
      name,
      {
        described: fingerprint(endpoint(name)),
        ...Object.fromEntries(schemas.map(([release, schema]) => [release, fingerprint(schema.method(name))])),
      },
    ]);
    expectGolden(GOLDEN, asFile(Object.fromEntries(all)));
  });
}

describe('the description of the endpoints of Proxmox VE', () => {
  it('is the one that was compared with the official schema', () => {
    const described = ENDPOINT_NAMES.map((name) => [name, fingerprint(endpoint(name))]);
    const compared = committed().map(([name, { described: hash }]) => [name, hash]);
    // Different? Compare again: PVE_SCHEMA_DIR=... UPDATE_GOLDEN=1.
    expect(compared).toEqual(described);
  });

  it('knows for each endpoint which official definition it was written from', () => {
    for (const [name, hashes] of committed()) {
      expect({ name, releases: Object.keys(hashes) }).toEqual({ name, releases: ['described', ...RELEASES] });
    }
  });
});

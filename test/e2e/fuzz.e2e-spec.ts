import { Fuzzer } from '../fuzz/fuzzer';
import { SURFACES } from '../fuzz/operations';
import { AT_HOME } from '../fuzz/processes';
import { ADMIN, TEST_SECRETS } from '../support/app';
import { type Lab, startLab } from '../support/lab';

/** What `npm run fuzz` does, in short: each operation once and some more by chance. */
describe('made-up requests', () => {
  let lab: Lab;
  let url: string;
  beforeAll(async () => {
    lab = await startLab({ config: AT_HOME });
    url = await lab.app.listen();
  });
  afterAll(() => lab?.close());

  it.each(SURFACES)('for %s are answered as its document says', async (surface) => {
    const secrets = [...Object.values(TEST_SECRETS), ADMIN.password];
    const fuzzer = new Fuzzer({ url, admin: ADMIN, secrets }, surface, 20_261);
    try {
      await fuzzer.prepare(1);
      await fuzzer.run(0, fuzzer.operations + 200);
      expect(fuzzer.tally().findings).toEqual([]);
    } finally {
      fuzzer.close();
    }
  });
});

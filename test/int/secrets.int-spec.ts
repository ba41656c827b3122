import { randomBytes } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { createDataSource } from '../../src/core/database/data-source';
import { Database } from '../../src/core/database/database';
import { checkEncryptionKey } from '../../src/core/secrets/encryption-key-check';
import { SecretBox } from '../../src/core/secrets/secret-box';
import { createTestDatabase, type TestDatabase } from '../support/database';

const newKey = () => randomBytes(32).toString('base64');
const refused = expect.objectContaining({
  message: expect.stringMatching(/^SECRET_KEY_MISMATCH/) as string,
}) as unknown;

describe('the encryption key of a database', () => {
  let server: TestDatabase;
  let dataSource: DataSource;
  let db: Database;

  beforeAll(async () => {
    server = await createTestDatabase();
    dataSource = await createDataSource({ url: server.appUrl, DATABASE_POOL_SIZE: 4 }).initialize();
    db = new Database(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await server.drop();
  });
  beforeEach(() => server.sql('DELETE FROM encryption_key_checks'));

  const knownKeys = async () =>
    (await server.sql<{ key_id: string }>('SELECT key_id FROM encryption_key_checks')).map((row) => row.key_id);

  it('is the first one it met, and stays so however often it is checked', async () => {
    const box = new SecretBox(newKey());
    await Promise.all([checkEncryptionKey(db, box), checkEncryptionKey(db, box), checkEncryptionKey(db, box)]);
    expect(await knownKeys()).toEqual([box.keyId]);
  });

  it('cannot be replaced by another one, and the attempt leaves no trace', async () => {
    const key = newKey();
    await checkEncryptionKey(db, new SecretBox(key));
    await expect(checkEncryptionKey(db, new SecretBox(newKey()))).rejects.toEqual(refused);
    await checkEncryptionKey(db, new SecretBox(key));
    expect(await knownKeys()).toEqual([new SecretBox(key).keyId]);
  });

  it('is settled by one of two processes that come first with different keys', async () => {
    const boxes = Array.from({ length: 4 }, () => new SecretBox(newKey()));
    const results = await Promise.allSettled(boxes.map((box) => checkEncryptionKey(db, box)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await knownKeys()).toHaveLength(1);
  });

  it('can be rotated while the old one is still at hand, and not forgotten afterwards', async () => {
    const [oldKey, key] = [newKey(), newKey()];
    await checkEncryptionKey(db, new SecretBox(oldKey));
    await checkEncryptionKey(db, new SecretBox(key, [oldKey]));
    await expect(checkEncryptionKey(db, new SecretBox(key))).rejects.toEqual(refused);
    await expect(checkEncryptionKey(db, new SecretBox(oldKey))).rejects.toEqual(refused);
    await checkEncryptionKey(db, new SecretBox(oldKey, [key]));
  });

  it('does not open cells whose contents were swapped in the database', async () => {
    const box = new SecretBox(newKey());
    const place = (id: number) => ({ table: 'cells', id, column: 'secret' });
    await server.sql('CREATE TABLE cells (id integer PRIMARY KEY, secret text)');
    await server.sql('INSERT INTO cells VALUES (1, $1), (2, $2)', [
      box.seal(place(1), 'one'),
      box.seal(place(2), 'two'),
    ]);
    const read = async (id: number) => {
      const [row] = await server.sql<{ secret: string }>('SELECT secret FROM cells WHERE id = $1', [id]);
      return box.open(place(id), row?.secret ?? '');
    };
    expect([await read(1), await read(2)]).toEqual(['one', 'two']);
    await server.sql('UPDATE cells a SET secret = b.secret FROM cells b WHERE b.id = 3 - a.id');
    await expect(read(1)).rejects.toMatchObject({ code: 'SECRET_UNREADABLE' });
    await expect(read(2)).rejects.toMatchObject({ code: 'SECRET_UNREADABLE' });
  });
});

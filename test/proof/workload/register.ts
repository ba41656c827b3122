import { choose, type Ground, type Work } from './worker';

/** Writes and reads one text; what is read must be what was written last. */
export class RegisterWork implements Work {
  private written = 0;

  constructor(private readonly ground: Ground) {}

  async step(): Promise<void> {
    const { client, estate, random } = this.ground;
    const path = `/api/v2/inventories/${estate.registerId}`;
    const act = choose(random, [
      [2, () => client.ask({ kind: 'register.read', method: 'GET', path, key: 'register' })],
      [1, () => this.write(path, `${client.name} ${++this.written}`)],
    ]);
    await act();
  }

  private write(path: string, value: string) {
    const ask = { kind: 'register.write', method: 'PATCH', path, body: { group: value } } as const;
    return this.ground.client.ask({ ...ask, key: 'register', args: { value } });
  }
}

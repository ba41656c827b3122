import { randomBytes } from 'node:crypto';
import { Site } from '../../proof/site';
import { FakeAuthService } from '../../support/fake-auth-service';
import { FakeKubeApi } from '../../support/fake-kube-api';
import { FakeModel } from '../../support/fake-model';
import { Book } from './book';

/** A site all of whose secrets are known, with what it talks to. */
export class World {
  private constructor(
    readonly book: Book,
    readonly site: Site,
    readonly model: FakeModel,
    readonly auth: FakeAuthService,
    readonly kube: FakeKubeApi,
    readonly settings: Readonly<Record<string, string>>,
  ) {}

  static async start(project: string): Promise<World> {
    const book = new Book();
    const [model, auth, kube] = [await FakeModel.start(), await FakeAuthService.start(), await FakeKubeApi.start()];
    const key = (name: string) => {
      const bytes = randomBytes(32);
      book.keep(`bytes of ${name}`, bytes.toString('hex'));
      return book.keep(name, bytes.toString('base64'));
    };
    const settings = {
      LOG_LEVEL: 'debug',
      JWT_SECRET: `${book.secret('JWT_SECRET', 'plain')}-and-more-of-it`,
      ENCRYPTION_KEY: key('ENCRYPTION_KEY'),
      ENCRYPTION_KEYS_OLD: key('ENCRYPTION_KEYS_OLD'),
      ADMIN_PASSWORD: book.secret('ADMIN_PASSWORD'),
      DOCS_PASSWORD: book.secret('DOCS_PASSWORD'),
      METRICS_TOKEN: book.secret('METRICS_TOKEN', 'plain'),
      ...{ AI_BASE_URL: model.url, AI_MODEL: 'fake', AI_API_KEY: book.secret('AI_API_KEY', 'plain') },
      ...{ AUTH_API_URL: auth.url, KUBERNETES_ALLOWED_CIDRS: '127.0.0.0/8' },
    };
    const site = await Site.start(project, settings);
    const { postgres, redis } = site.servers;
    for (const [name, url] of Object.entries({ app: postgres.appUrl, owner: postgres.ownerUrl, redis: redis.url }))
      book.keep(`password of ${name}`, new URL(url).password);
    book.keep('PROXMOX_TOKEN_VALUE', site.simulator.token.split('=').at(-1) as string);
    book.keep('token of the repository', site.git.token);
    book.keep('password of the deployer', site.deployer.password);
    book.keep('token of the kubeconfig', kube.token);
    for (const host of site.hosts) book.keep(`key of ${host.address}`, host.key.privateKey);
    return new World(book, site, model, auth, kube, settings);
  }

  async stop(): Promise<void> {
    await this.site.stop({ keep: false });
    await Promise.all([this.model.stop(), this.auth.stop(), this.kube.stop()]);
  }
}

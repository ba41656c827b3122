import { fails } from '../../../support/fake-model';
import { base64 } from '../../../support/kubeconfigs';
import type { Stage } from '../stage';

/** What servers beside us know us by, and what lets people see the documents and the metrics. */
export async function neighbours(stage: Stage): Promise<void> {
  const { model, auth, settings, site } = stage.world;
  const key = settings['AI_API_KEY'] as string;
  const { id } = await stage.make('operator-v2', '/api/v2/ai/conversations', { title: 'sweep' });
  const say = () => stage.ask('operator-v2', 'POST', `/api/v2/ai/conversations/${id}/messages`, { text: 'hello' });
  await say();
  stage.ends['model'] = String(model.asked.some(({ headers }) => headers.authorization?.includes(key)));
  model.plays(fails(401, JSON.stringify({ error: { message: `Incorrect API key: ${key}` } })));
  await say();
  const token = stage.book.secret('token of the other service', 'plain');
  auth.users.set(`Bearer ${token}`, { username: 'stranger', role: 'user' });
  stage.ends['stranger'] = String((await stage.ask(token, 'GET', '/api/v2/auth/me')).status);
  const get = async (path: string, authorization: string) =>
    String((await fetch(site.urls[0] + path, { headers: { authorization } })).status);
  stage.ends['docs'] = await get('/docs', `Basic ${base64(`admin:${settings['DOCS_PASSWORD']}`)}`);
  stage.ends['metrics'] = await get('/metrics', `Bearer ${settings['METRICS_TOKEN']}`);
}

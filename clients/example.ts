import { createClient } from './v2';

/** The names of the running machines. */
export async function runningMachines(baseUrl: string, username: string, password: string): Promise<string[]> {
  const login = await createClient({ baseUrl }).POST('/api/v2/auth/login', { body: { username, password } });
  const api = createClient({ baseUrl, token: login.data?.data.access_token });
  const { data, error } = await api.GET('/api/v2/virtual-machines', { params: { query: { status: 'running' } } });
  if (error) throw new Error(`${error.code}: ${error.title}`);
  return data.data.map((machine) => machine.name);
}

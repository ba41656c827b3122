import { runnerSettings } from './runner-settings';

it('the own servers of an instance are where its settings say', () => {
  const config = {
    ...{ VIRTFLOW_DATA_DIR: 'data', AUTOMATION_ALLOWED_CIDRS: ['10.0.0.0/8'], PORT: 8000 },
    ...{
      ANSIBLE_TIMEOUT_SECONDS: 60,
      ANSIBLE_OUTPUT_LIMIT_BYTES: 1_000_000,
      ANSIBLE_MEMORY_LIMIT_BYTES: 1_000_000_000,
    },
  };
  const servers = (DATABASE_URL: string, REDIS_URL: string) =>
    runnerSettings({ ...config, DATABASE_URL, REDIS_URL }).ownServices;
  expect(servers('postgres://app:pw@db.example.net:6432/virtflow', 'redis://:pw@[::1]')).toEqual([
    { address: 'db.example.net', port: 6432 },
    { address: '::1', port: 6379 },
    { address: '127.0.0.1', port: 8000 },
  ]);
  expect(servers('postgresql:///virtflow?host=/run/postgresql', 'rediss://cache:7000/1').slice(0, 2)).toEqual([
    { address: '127.0.0.1', port: 5432 },
    { address: 'cache', port: 7000 },
  ]);
});

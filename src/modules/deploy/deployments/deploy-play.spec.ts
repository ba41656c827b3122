import { deployPlay, deployVariables, type DeploySource } from './deploy-play';

const HOSTILE = '{{ lookup("pipe", "id") }}';
const source: DeploySource = {
  gitRepo: 'git@example.com:org/repo.git',
  gitBranch: 'main',
  destPath: '/srv/app',
  runMode: 'parallel',
};

describe('the play of a deployment', () => {
  it('has no text of a client, which comes in as variables', () => {
    const hostile = { ...source, gitBranch: HOSTILE, destPath: HOSTILE };
    const access = { type: 'ssh_key', privateKey: HOSTILE } as const;
    for (const given of [null, access]) expect(JSON.stringify(deployPlay(hostile, given))).not.toContain('lookup');
    expect(JSON.stringify(deployVariables(hostile, access))).toContain('lookup');
  });

  it('is one task of git without a credential, host by host when it is serial', () => {
    expect(deployPlay({ ...source, runMode: 'serial' }, null)).toEqual({
      hosts: 'all',
      gather_facts: false,
      serial: 1,
      tasks: [
        {
          name: 'git',
          'ansible.builtin.git': {
            repo: '{{ git_repo }}',
            version: '{{ git_branch }}',
            dest: '{{ dest_path }}',
            update: true,
            accept_newhostkey: true,
          },
          environment: { GIT_ALLOW_PROTOCOL: 'https:ssh', GIT_TERMINAL_PROMPT: '0' },
        },
      ],
    });
  });

  it('answers with a token for the server of the repository alone', () => {
    const gitRepo = 'https://git.example.com:8443/org/repo.git';
    const access = { type: 'token', username: 'git', token: 'secret' } as const;
    const { virtflow_files: files } = deployVariables({ ...source, gitRepo }, access);
    expect(files).toEqual([
      { name: 'token', content: 'secret', mode: '0600' },
      {
        name: 'askpass',
        content: expect.stringContaining(`"Password for 'https://git@git.example.com:8443'"*`),
        mode: '0700',
      },
    ]);
    expect(JSON.stringify(files)).not.toContain('"Password for \'https://git@git.example.com:8443"*');
  });
});

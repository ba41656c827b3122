import { readSettings } from './settings';

describe('the settings of the simulator', () => {
  it('have defaults', () => {
    expect(readSettings([], {})).toMatchObject({ port: 8006, nodes: 2, gpus: 8, version: '9.1', factor: 1, tls: true });
  });

  it('come from flags before they come from the environment', () => {
    const env = { PVE_SIM_GPUS: '4', PVE_SIM_NODES: '3', PVE_SIM_DATA_DIR: '', PVE_SIM_CONTROL_TOKEN: 'rehearsal' };
    const settings = readSettings(['--gpus', '2', '--auth-delay=0', '--times', 'start=9,clonePerGib=0'], env);
    expect(settings).toMatchObject({ gpus: 2, nodes: 3, authDelay: 0, controlToken: 'rehearsal' });
    expect(settings.dataDir).toBeUndefined();
    expect(settings.times).toMatchObject({ start: 9, clonePerGib: 0, stop: 1 });
  });

  it.each([
    [['--gpus', '99'], '--gpus (PVE_SIM_GPUS): '],
    [['--version', '7.4'], '--version (PVE_SIM_VERSION): '],
    [['--times', 'strat=9'], '--times (PVE_SIM_TIMES): '],
    [['--token', 'root'], 'must look like user@realm!name'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('%j are refused in words that name the setting', (args, text) => {
    expect(() => readSettings(args, {})).toThrow(text);
  });
});

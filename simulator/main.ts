import { readSettings } from './settings';
import { startSimulator } from './simulator';

/* `npm run simulator`: a Proxmox VE cluster that exists in memory only. */

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  const simulator = await startSimulator({ dataDir: '.virtflow/simulator', ...settings });
  say(`Proxmox VE ${settings.version} simulator: ${settings.nodes} nodes with ${settings.gpus} GPUs each`);
  say(`  address      ${simulator.url}`);
  if (simulator.fingerprint) say(`  fingerprint  ${simulator.fingerprint}`);
  say(`  token        ${simulator.token}`);
  if (simulator.controlToken) say(`  control      ${simulator.url}/__sim/ with the control token`);
  say('Ctrl-C stops it');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.stop());
  // Whoever started it takes it along.
  process.once('disconnect', () => void simulator.stop());
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

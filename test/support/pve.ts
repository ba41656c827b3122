import { PveClient, type PveClientSettings, type PveConnection, type Trust } from '../../src/modules/pve/client';
import type { Pace } from '../../src/modules/pve/client';
import type { TestSimulator } from './simulator';

/** Seconds become milliseconds: as fast as the simulated cluster. */
const FASTER = 1_000;

/** Waits a thousandth of what it is told to. */
export const FAST_PACE: Pace = {
  now: () => performance.now() * FASTER,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      if (signal?.aborted) return reject(signal.reason as Error);
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms / FASTER);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

/** How to reach a simulator that speaks TLS; by default its certificate is its own authority. */
export function connectionTo(
  { url, token, certificate, fingerprint }: TestSimulator,
  { trust, ...rest }: Partial<PveConnection> & { trust?: Trust } = {},
): PveConnection {
  const { hostname, port } = new URL(url);
  const [tokenId = '', tokenValue = ''] = token.split('=');
  const known: Trust = certificate ? { authorities: certificate } : { fingerprint: fingerprint ?? '' };
  return { host: hostname, port: Number(port), tokenId, tokenValue, trust: trust ?? known, ...rest };
}

export const clientOf = (simulator: TestSimulator, settings: PveClientSettings = {}): PveClient =>
  new PveClient(connectionTo(simulator), { pace: FAST_PACE, ...settings });

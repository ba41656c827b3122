import autocannon from 'autocannon';

/** One kind of request to one server; `requests` are sent in turn by each connection. */
export interface Target {
  url: string;
  token: string;
  requests: autocannon.Request[];
}

export interface Figures {
  /** Requests answered per second, medians over the rounds. */
  subject: number;
  reference: number;
  /** Median over the rounds of subject to reference. */
  ratio: number;
}

export interface Effort {
  connections: number;
  rounds: number;
  /** Of one side of a round. */
  seconds: number;
}

/**
 * Loads two servers in turn and compares them round by round, so that whatever else the machine does meets both. The
 * side that begins alternates. Throws when an answer was not 2xx.
 */
export async function compare(subject: Target, reference: Target, effort: Effort): Promise<Figures> {
  const { connections, rounds, seconds } = effort;
  const run = (target: Target) => rate(target, connections, seconds);
  // Until every connection has prepared its statements.
  for (const target of [subject, reference]) await run(target);
  const measured: { subject: number; reference: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) measured.push({ subject: await run(subject), reference: await run(reference) });
    else measured.push({ reference: await run(reference), subject: await run(subject) });
  }
  return {
    subject: median(measured.map((round) => round.subject)),
    reference: median(measured.map((round) => round.reference)),
    ratio: median(measured.map((round) => round.subject / round.reference)),
  };
}

/** Requests answered per second. Throws when one was not answered with 2xx. */
export async function rate({ url, token, requests }: Target, connections: number, seconds: number): Promise<number> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    sampleInt: 50,
    requests: requests.map((request) => withToken(request, token)),
  });
  const { non2xx, errors, timeouts, statusCodeStats } = result;
  if (non2xx + errors + timeouts > 0 || result['2xx'] === 0) {
    const path = requests[0]?.path ?? '';
    throw new Error(
      `${url}${path}: ${JSON.stringify({ ok: result['2xx'], non2xx, errors, timeouts, statusCodeStats })}`,
    );
  }
  return result['2xx'] / result.duration;
}

/** Answers by status of so many requests, whatever they are. */
export async function flood({ url, token, requests }: Target, connections: number, amount: number) {
  const { statusCodeStats, errors, timeouts } = await autocannon({
    url,
    connections,
    amount,
    requests: requests.map((request) => withToken(request, token)),
  });
  if (errors + timeouts > 0) throw new Error(`${url}: ${errors} errors, ${timeouts} timeouts`);
  return Object.fromEntries(Object.entries(statusCodeStats).map(([status, { count }]) => [status, count]));
}

function withToken(request: autocannon.Request, token: string): autocannon.Request {
  const headers: Record<string, string> = { authorization: `Bearer ${token}` };
  if (request.method === 'POST') headers['content-type'] = 'application/json';
  return { ...request, headers };
}

export async function getJson({ url, token, requests }: Target): Promise<unknown> {
  const path = requests[0]?.path ?? '';
  const answer = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${url}${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

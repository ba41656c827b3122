import { REDACTED } from '../audit/redact';
import { createLogger } from './logger';

describe('the log', () => {
  it('masks our own secrets in what others say back to us', () => {
    const lines: string[] = [];
    const destination = { write: (line: string) => void lines.push(line) };
    const secret = 'a"key\\of-ours';
    const logger = createLogger({ level: 'info', name: 'test', secrets: [secret], destination });
    logger.warn({ err: new Error(`Incorrect key: ${secret}`) }, `it said ${encodeURIComponent(secret)}`);
    logger.warn('and goes on');
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ err: { message: `Incorrect key: ${REDACTED}` }, msg: `it said ${REDACTED}` });
    expect(lines[0]).not.toContain('of-ours');
    expect(second).toMatchObject({ msg: 'and goes on' });
  });
});

import type { Job } from './job.entity';
import type { JobLine } from './job-line.entity';
import type { JobStore, LoggedLine } from './job-store';
import { JobAborted } from './running-job';

/** What is written; only the text is needed. */
export type NewLine = Pick<JobLine, 'text'> & Partial<Pick<JobLine, 'kind' | 'host' | 'data'>>;

const MAX_TEXT = 16_384;

/** The log of a job that runs here. Whoever may see the job reads it: it holds no secret. */
export class JobLog {
  constructor(
    private readonly store: JobStore,
    private readonly job: Job,
  ) {}

  /**
   * Adds lines in one statement; many lines belong in one call. Throws {@link JobAborted} when the job is held no more:
   * nothing was written then.
   */
  async write(lines: readonly NewLine[]): Promise<void> {
    if (lines.length === 0) return;
    if (!(await this.store.append(this.job, lines.map(kept)))) throw new JobAborted('lost');
  }

  /** One line of progress. */
  progress(text: string, data: JobLine['data'] = null): Promise<void> {
    return this.write([{ kind: 'progress', text, data }]);
  }
}

/** As PostgreSQL can keep it: no text has NULs. */
function kept({ kind = 'log', host = null, text, data = null }: NewLine): LoggedLine {
  const clean = text.replaceAll('\0', '\uFFFD');
  return { kind, host, data, text: clean.length > MAX_TEXT ? `${clean.slice(0, MAX_TEXT)} …` : clean };
}

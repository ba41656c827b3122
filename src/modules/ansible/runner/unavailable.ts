import { AppError } from '../../../core/errors/app-error';

/** What a machine says that has no room for another file, process or connection, or whose disk is broken. */
const EXHAUSTED = ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN', 'EROFS', 'EIO'];

/** EXECUTION_UNAVAILABLE with what an operator has to know. */
export function unavailable(reasons: readonly string[], cause?: Error): AppError {
  return new AppError('EXECUTION_UNAVAILABLE', { reasons }, { cause });
}

/** Does the work. Where the machine has not what that takes, this is EXECUTION_UNAVAILABLE and no defect of ours. */
export async function withRoom<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
    if (!EXHAUSTED.includes(code)) throw error;
    throw unavailable([`${syscall} fails with ${code}: the machine has no room or its disk is broken`], error as Error);
  }
}

import { dataOf } from '../client';
import type { Op } from '../history';
import { brief } from './effects';
import type { Check, Finding } from './finding';

/**
 * I11: no answer showed the guest what he might not see at that time, and none hid what he might. Judged only where there
 * is no doubt: the last change ended before the question began, and no other began before its answer came.
 */
export const rightsWereKept: Check = async ({ history, estate }) => {
  const changes = history.of('right.grant', 'right.revoke').sort((a, b) => a.start - b.start);
  const findings: Finding[] = [];
  let judged = 0;
  for (const look of history.of('right.read', 'right.list')) {
    const may = mayAt(changes, look);
    if (may === undefined || look.outcome === 'unknown') continue;
    judged += 1;
    const sees = seen(look, estate.wide.tenantId);
    if (sees && !may) findings.push({ invariant: 'I11', what: 'the guest saw what he may not', op: brief(look) });
    // A tenant may have no machines.
    const isCertain = !String(look.args['path']).includes('virtual-machines');
    if (!sees && may && isCertain) findings.push({ invariant: 'I11', what: 'the guest was denied', op: brief(look) });
  }
  if (judged === 0) findings.push({ invariant: 'I11', what: 'not one look could be judged' });
  return findings;
};

function mayAt(changes: readonly Op[], look: Op): boolean | undefined {
  const before = changes.filter(({ start }) => start < look.end);
  const last = before[before.length - 1];
  if (!last) return false;
  if (last.end > look.start || last.outcome !== 'ok') return undefined;
  return last.kind === 'right.grant';
}

function seen(look: Op, tenantId: number): boolean {
  if (look.outcome !== 'ok') return false;
  if (look.kind === 'right.read') return true;
  const rows = dataOf<{ id: unknown }[]>(look);
  return String(look.args['path']).includes('virtual-machines')
    ? rows.length > 0
    : rows.some(({ id }) => id === tenantId);
}

import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { keepTree, type Labels, LocationLabels, type Rack, RacksService } from '../../locations';
import type { Baremetal } from './baremetal.entity';

type Standing = Pick<Baremetal, 'rackId' | 'unitStart' | 'unitHeight'>;
/** Every column that says where a host is, but its labels. */
export type BaremetalLocation = Standing &
  Pick<Baremetal, 'roomId' | 'dataCenterId' | 'phaseId' | 'fabricationId' | 'rackHeightUnits'>;
export type LocationChange = Partial<Standing & Labels & Pick<Baremetal, 'status'>>;

const NOWHERE = {
  rackId: null,
  rackHeightUnits: null,
  roomId: null,
  dataCenterId: null,
  phaseId: null,
  fabricationId: null,
};
const UNPLACED: Standing = { rackId: null, unitStart: null, unitHeight: 1 };
const UNLABELLED: Labels = { dc: null, room: null, rack: null };

/**
 * Where hosts stand. A `rackId` that is sent decides, and needs `update` on the rack that is left and on the one that is
 * entered. Without one, labels that change are looked up in the tree; they never take units nor free them, so they need no
 * right on what the host leaves and move no host that has units. Lock order: tree, host, rack.
 */
@Injectable()
export class BaremetalLocationsService {
  constructor(
    private readonly racks: RacksService,
    private readonly labels: LocationLabels,
  ) {}

  /** Where new hosts stand, in the order of `inputs`; {@link prepare} comes first. One statement for each rack and for each level that labels name. */
  async locate(tx: Tx, ctx: RequestContext, inputs: readonly LocationChange[]): Promise<BaremetalLocation[]> {
    const standings = inputs.map((input) => standingAfter(UNPLACED, input));
    const racks = new Map<string, Rack>();
    for (const id of [...new Set(standings.map(({ rackId }) => rackId))].sort())
      if (id !== null) racks.set(id, await this.racks.enterInTx(tx, ctx, id));
    const labels = inputs.map((input) => (input.rackId === undefined ? labelsAfter(UNLABELLED, input) : UNLABELLED));
    const named = await this.labels.resolve(tx, ctx, labels);
    return standings.map((standing, index) => {
      const rack = racks.get(standing.rackId ?? '');
      return rack ? inRack(rack, standing, true) : { ...standing, ...(named[index] ?? NOWHERE) };
    });
  }

  /** To be called before hosts and their orders are locked. */
  async prepare(tx: Tx, changes: readonly LocationChange[]): Promise<void> {
    const locates = ({ rackId, unitStart, unitHeight, dc, room, rack }: LocationChange) =>
      [rackId, unitStart, unitHeight, dc, room, rack].some((value) => value !== undefined);
    if (changes.some(locates)) await keepTree(tx);
  }

  /** What `change` does to the place of a locked host. Throws RACK_UNAVAILABLE, and VALIDATION_ERROR for `unit_start`. */
  async relocate(
    tx: Tx,
    ctx: RequestContext,
    host: Baremetal,
    change: LocationChange,
  ): Promise<Partial<BaremetalLocation>> {
    // Retiring frees the units without a right on the rack, like deleting.
    const status = change.status ?? host.status;
    const before = status === 'retired' ? { ...host, unitStart: null } : host;
    const standing = standingAfter(before, { ...change, status });
    const { rackId } = standing;
    if (isSame(before, standing)) return { ...standing, ...(await this.relabel(tx, ctx, host, standing, change)) };
    if (host.rackId !== null && host.rackId !== rackId)
      await this.racks.permit(ctx.withTransaction(tx), 'update', host.rackId, 'rack_id');
    if (rackId === null) return { ...standing, ...NOWHERE };
    return inRack(await this.racks.enterInTx(tx, ctx, rackId), standing, host.rackId !== rackId);
  }

  private async relabel(tx: Tx, ctx: RequestContext, host: Baremetal, { unitStart }: Standing, change: LocationChange) {
    const labels = labelsAfter(host, change);
    const same = labels.dc === host.dc && labels.room === host.room && labels.rack === host.rack;
    if (same || change.rackId !== undefined || unitStart !== null) return {};
    const [named] = await this.labels.resolve(tx, ctx, [labels]);
    return named ?? NOWHERE;
  }
}

/** Rack and units of a host after `change`. Units belong to their rack: they are not taken along to another. */
function standingAfter(
  host: Standing,
  { rackId = host.rackId, unitStart, unitHeight, status }: LocationChange,
): Standing {
  const kept = rackId === host.rackId ? host.unitStart : null;
  const standing = {
    rackId,
    unitStart: unitStart === undefined ? kept : unitStart,
    unitHeight: unitHeight ?? host.unitHeight,
  };
  if (standing.unitStart === null) return standing;
  if (rackId === null) throw AppError.field('unit_start', 'rack', 'unit_start needs a rack_id');
  if (status === 'retired') throw AppError.field('unit_start', 'retired', 'unit_start of a retired host must be null');
  return standing;
}

function labelsAfter(
  labels: Labels,
  { dc = labels.dc, room = labels.room, rack = labels.rack }: LocationChange,
): Labels {
  return { dc, room, rack };
}

/** Without units the height of a host makes no difference to its rack. */
function isSame(a: Standing, b: Standing): boolean {
  return (
    a.rackId === b.rackId && a.unitStart === b.unitStart && (a.unitHeight === b.unitHeight || a.unitStart === null)
  );
}

function inRack(rack: Rack, standing: Standing, enters: boolean): BaremetalLocation {
  const { unitStart, unitHeight } = standing;
  if (enters && rack.status !== 'active')
    throw new AppError('RACK_UNAVAILABLE', { field: 'rack_id', status: rack.status });
  if (unitStart !== null && unitStart + unitHeight - 1 > rack.heightUnits) {
    const message = `unit_start must leave room for ${unitHeight} units in a rack of ${rack.heightUnits}`;
    throw AppError.field('unit_start', 'range', message);
  }
  const { roomId, dataCenterId, phaseId, fabricationId, heightUnits } = rack;
  return { ...standing, roomId, dataCenterId, phaseId, fabricationId, rackHeightUnits: heightUnits };
}

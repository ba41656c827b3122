import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Candidate, Rejection } from '../planner';
import type { PlacementRequest } from '../model';

/** Why a virtual machine is where it is: the request, the best candidates and why other hosts were refused. */
export interface Decision {
  request: PlacementRequest;
  /** Hosts that could have taken it. */
  candidateCount: number;
  /** The best of them, at most {@link SHOWN}. */
  candidates: readonly Candidate[];
  /** Refused hosts per constraint. */
  summary: Readonly<Record<string, number>>;
  /** Some of the refused hosts, at most {@link SHOWN}. */
  rejections: readonly Rejection[];
}

/** Hosts that a stored decision or a refusal names; all of a large group would be a megabyte. */
export const SHOWN = 10;

@Entity('placement_decisions')
export class PlacementDecision {
  @PrimaryColumn({ type: 'uuid' })
  vmId: string;

  @Column({ type: 'uuid' })
  hostId: string;

  @Column({ type: 'jsonb' })
  decision: Decision;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

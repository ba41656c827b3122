export { type Decision, SHOWN } from './decisions/placement-decision.entity';
export { demandOf, PLACEMENT_MODES, type PlacementMode, type PlacementRequest, type Resources } from './model';
export { PlacementModule } from './placement.module';
export { type Planned, type PlacementOrder, PlacementService } from './placement.service';
export { quotaShortages } from './quota-shortages';
export { relax } from './relax';

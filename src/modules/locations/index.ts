export { type Labels, LocationLabels, type Location } from './location-labels';
export { LocationsModule } from './locations.module';
export { MAX_RACK_UNITS, type Rack, RACK_STATUSES, type RackStatus } from './racks/rack.entity';
export { RACK } from './racks/rack.resource';
export { RacksService } from './racks/racks.service';
export { ROOM } from './rooms/room.resource';
export { RoomsService } from './rooms/rooms.service';
export { keepTree } from './tree-lock';

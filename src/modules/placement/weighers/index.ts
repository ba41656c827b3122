import { type PlacementMode, type Weigher } from '../model';
import { balanced } from './balanced';
import { binpack } from './binpack';
import { spreadRack } from './spread-rack';
import { spreadResource } from './spread-resource';

export const WEIGHERS: Readonly<Record<PlacementMode, Weigher>> = {
  default: spreadResource,
  spread_resource: spreadResource,
  binpack,
  balanced,
  spread_rack: spreadRack,
};

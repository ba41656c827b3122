export type {
  BgpConfigSummary,
  InterfaceDetail,
  VlanSummary,
  VrfSummary,
} from './network-interfaces/interface-details.service';
export { NetworkInterfacesService } from './network-interfaces/network-interfaces.service';
export { NetworkModule } from './network.module';

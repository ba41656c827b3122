import { Module } from '@nestjs/common';
import { BaremetalModelsController } from './api/baremetal-models.controller';
import { BrandsController } from './api/brands.controller';
import { PurchaseOrdersController } from './api/purchase-orders.controller';
import { PurchaseRequisitionsController } from './api/purchase-requisitions.controller';
import { BaremetalModelsRepository } from './baremetal-models/baremetal-models.repository';
import { BaremetalModelsService } from './baremetal-models/baremetal-models.service';
import { BrandsService } from './brands/brands.service';
import { ArrivalsService } from './purchase-orders/arrivals.service';
import { PurchaseOrdersRepository } from './purchase-orders/purchase-orders.repository';
import { PurchaseOrdersService } from './purchase-orders/purchase-orders.service';
import { PurchaseRequisitionsService } from './purchase-requisitions/purchase-requisitions.service';

@Module({
  controllers: [BrandsController, BaremetalModelsController, PurchaseRequisitionsController, PurchaseOrdersController],
  providers: [
    BrandsService,
    BaremetalModelsRepository,
    BaremetalModelsService,
    PurchaseRequisitionsService,
    PurchaseOrdersRepository,
    PurchaseOrdersService,
    ArrivalsService,
  ],
  exports: [BaremetalModelsService, PurchaseRequisitionsService, ArrivalsService],
})
export class ProcurementModule {}

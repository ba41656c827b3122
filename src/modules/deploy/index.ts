export { DeployModule } from './deploy.module';

export { AdminBootstrap } from './admin-bootstrap';
export { AuthModule } from './auth.module';

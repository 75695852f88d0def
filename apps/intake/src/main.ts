import { runService } from '@hub/service/run-service.js';
import { IntakeModule } from './intake.module.js';

await runService(IntakeModule, { name: 'intake', port: 3001 });

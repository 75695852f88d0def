import { runService } from '@hub/service/run-service.js';
import { FundingModule } from './funding.module.js';

await runService(FundingModule, { name: 'funding', port: 3003 });

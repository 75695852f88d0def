import { runService } from '@hub/service/run-service.js';
import { MatchingModule } from './matching.module.js';

await runService(MatchingModule, { name: 'matching', port: 3002 });

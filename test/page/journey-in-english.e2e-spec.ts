import { describeJourneyIn } from './whole-journey.js';

describeJourneyIn('en');

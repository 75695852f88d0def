import { afterAll, beforeAll, describe } from '@jest/globals';
import { coordinatorStories } from './roles/coordinator-stories.js';
import { deskStories } from './roles/desk-stories.js';
import { fundStories } from './roles/fund-stories.js';
import { longListStories } from './roles/long-list-stories.js';
import { operatorStories } from './roles/operator-stories.js';
import { publicStories } from './roles/public-stories.js';
import { stateStories } from './roles/state-stories.js';
import { PATIENCE_MS, RoleStage } from './roles/role-stage.js';

describe('each role’s own page, on the real services', () => {
  const roles = new RoleStage();
  beforeAll(() => roles.start(), PATIENCE_MS);
  afterAll(() => roles.end());

  stateStories(roles);
  deskStories(roles);
  coordinatorStories(roles);
  fundStories(roles);
  publicStories(roles);
  longListStories(roles);
  operatorStories(roles);
});

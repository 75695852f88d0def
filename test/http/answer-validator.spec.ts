import { describe, expect, it } from '@jest/globals';
import { AnswerValidator } from './answer-validator.js';
import type { DescribedRoute } from './service-routes.js';

const route: DescribedRoute = {
  method: 'GET',
  path: '/v1/things/:id',
  isPublic: false,
  roles: ['desk'],
  changes: false,
  changesExisting: false,
  takesBody: false,
  isPaged: false,
  isStream: false,
  service: 'intake',
  name: 'intake GET /v1/things/:id',
  query: {},
  schemas: {
    Thing: {
      type: 'object',
      required: ['dueAt'],
      properties: { dueAt: { type: 'string', format: 'date-time' } },
    },
  },
  answer: { $ref: '#/components/schemas/Thing' },
};

describe('what is compared with a service’s document', () => {
  const validator = new AnswerValidator([route]);

  it('is without fault when it is as described', () => {
    expect(validator.faultsIn(route, { dueAt: '2026-03-01T09:00:00Z' })).toEqual([]);
  });

  it('has a fault for whatever is missing or of another form', () => {
    expect(validator.faultsIn(route, {})).toEqual([": must have required property 'dueAt'"]);
    expect(validator.faultsIn(route, { dueAt: 'soon' })).toEqual(['/dueAt: must match format "date-time"']);
  });
});

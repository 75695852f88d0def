import { ApiResponse } from '@nestjs/swagger';
import { PROBLEM_RESPONSES } from './describe-errors.js';

/** Documents that a route can refuse with this status, where its shape does not tell: see `describe-errors.ts`. */
export const ApiProblem = (status: number): MethodDecorator & ClassDecorator =>
  ApiResponse({ ...PROBLEM_RESPONSES[`Problem${String(status)}`], status, description: '' });

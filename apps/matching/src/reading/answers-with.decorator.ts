import { AnswersWith as DocumentsAnswer } from '@hub/platform/openapi/answers-with.decorator.js';
import { applyDecorators, HttpCode, type Type } from '@nestjs/common';

/** What a successful answer of a route holds, and the status it is sent with. */
export const AnswersWith = (view: Type, status: 200 | 201 = 200): MethodDecorator =>
  applyDecorators(HttpCode(status), DocumentsAnswer(view, status));

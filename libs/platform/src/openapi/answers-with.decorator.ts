import { applyDecorators, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { documentDto } from './document-dto.js';

/** What a successful answer of a route holds, described by the view's own validation. */
export function AnswersWith(view: Type, status: 200 | 201 = 200): MethodDecorator {
  documentDto(view);
  return applyDecorators(status === 201 ? ApiCreatedResponse({ type: view }) : ApiOkResponse({ type: view }));
}

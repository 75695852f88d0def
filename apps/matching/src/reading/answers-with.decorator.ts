import { documentDto } from '@hub/platform/openapi/document-dto.js';
import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';

/** What a successful answer of a route holds, described by the view's own validation. */
export function AnswersWith(view: Type, status: 200 | 201 = 200): MethodDecorator {
  documentDto(view);
  const response = status === 201 ? ApiCreatedResponse({ type: view }) : ApiOkResponse({ type: view });
  return applyDecorators(HttpCode(status), response);
}

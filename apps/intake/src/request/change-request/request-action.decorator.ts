import { applyDecorators, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { leadsTo, type RequestAction as Action } from '../domain/lifecycle.js';
import { REQUEST_STATUSES } from '../domain/request-status.js';
import { WHO_MAY } from '../domain/who-may.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestView } from '../views/request.view.js';

/** A controller of requests. */
export const RequestsController = (): ClassDecorator =>
  applyDecorators(Controller('v1/requests'), ApiTags('requests'));

/** The roles, as the lifecycle has them, of people who may do this. */
export const rolesFor = (action: Action): readonly [string, ...string[]] => {
  const [first, ...others] = WHO_MAY[action].filter((role) => role !== 'system');
  if (first === undefined) throw new Error(`"${action}" is done by the system alone.`);
  return [first, ...others];
};

/** An action of the lifecycle: `POST /v1/requests/:requestId/<action>`, for whom and in which statuses the table says. */
export const RequestAction = (action: Action, summary: string, path: string = action): MethodDecorator =>
  applyDecorators(Post(`:requestId/${path}`), HttpCode(200), ChangesRequest(action, summary));

/** What every route has that changes a request. */
export const ChangesRequest = (action: Action, summary: string): MethodDecorator =>
  applyDecorators(
    Roles(...rolesFor(action)),
    ChangesExisting(),
    ApiOperation({ summary, description: whenAllowed(action) }),
    AnswersWith(RequestView),
  );

function whenAllowed(action: Action): string {
  const steps = REQUEST_STATUSES.flatMap((from) => {
    const to = leadsTo(from, action);
    return to.length === 0 ? [] : [`\`${from}\` → ${to.map((status) => `\`${status}\``).join(' or ')}`];
  });
  return `For ${WHO_MAY[action].join(' or ')}. ${steps.join('; ')}.`;
}

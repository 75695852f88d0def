import { IsText } from '@hub/contracts/values/text.js';
import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';

const LONGEST = 60;
const MESSAGE = { message: '$property must be a name that neither begins nor ends with a space' };

/** How a coordinator calls a saved filter, in any script. */
export const IsFilterName = (): PropertyDecorator =>
  applyDecorators(IsText(LONGEST), Matches(/^\S(?:.*\S)?$/, MESSAGE)) as PropertyDecorator;

import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { REQUESTING_STATES } from '../vocabularies/member-states.js';
import { applyDecorators } from './apply-decorators.js';

/** A State that may ask: a Member or observer State of the United Nations, alpha-3; a territory is refused. */
export const IsState = (): PropertyDecorator =>
  IsIn(REQUESTING_STATES, { message: '$property must be the alpha-3 code of a Member State' });

/** One to thirty distinct States that may ask. */
export const AreStates = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayUnique(),
    ArrayMinSize(1),
    ArrayMaxSize(30),
    IsIn(REQUESTING_STATES, {
      each: true,
      message: '$property must hold alpha-3 codes of Member States',
    }),
  );

import { IsString, Length } from 'class-validator';
import { IsText } from '../values/text.js';

/** The coordinator who works on an invitation, for its provider. */
export class Assignee {
  /** The `sub` of the coordinator's token. */
  @IsString()
  @Length(1, 255)
  readonly id!: string;

  @IsText(200)
  readonly name!: string;
}

import { IsText } from '@hub/contracts/values/text.js';

export class AskClarificationDto {
  @IsText(4000)
  readonly question!: string;
}

export class AnswerClarificationDto {
  @IsText(4000)
  readonly answer!: string;
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { AnswersWith } from '../change-request/answers-with.decorator.js';
import { ReadRegister } from './read-register.use-case.js';
import { RegisterEntry } from './register-entry.view.js';
import { RegisterQuery } from './register.query.js';

/** One page of the register. */
export class RegisterPage {
  @NestedList(() => RegisterEntry)
  readonly items!: readonly RegisterEntry[];

  @IsOptional()
  @IsText(512)
  readonly nextCursor?: string;
}

@Controller('v1/register')
@ApiTags('register')
export class ReadRegisterController {
  constructor(private readonly readRegister: ReadRegister) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'List published requests, newest first; no token is needed.' })
  @AnswersWith(RegisterPage)
  list(@Query() query: RegisterQuery): Promise<RegisterPage> {
    return this.readRegister.list(query);
  }

  @Get(':requestId')
  @Public()
  @ApiOperation({ summary: 'Read one published request; no token is needed.' })
  @AnswersWith(RegisterEntry)
  async find(@Param('requestId') requestId: string) {
    const { version, entry } = await this.readRegister.find(requestId);
    return respondWith({ id: requestId, version }, entry);
  }
}

import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PublicDocument } from '@hub/platform/http/public-document.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { ReadRegister } from './read-register.use-case.js';
import { RegisterEntry } from './register-entry.view.js';
import { RegisterQuery } from './register.query.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const MAX_AGE_S = 30;

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
  @ApiOperation({
    summary: 'Search and list published requests, newest first; no token is needed.',
    description:
      'Every filter and every word must hold. Anybody may keep an answer for half a minute; `If-None-Match` is answered 304.',
  })
  @AnswersWith(RegisterPage)
  async list(@Query() query: RegisterQuery): Promise<PublicDocument> {
    const page: RegisterPage = await this.readRegister.list(query);
    return new PublicDocument(Buffer.from(JSON.stringify(page)), { type: JSON_TYPE, maxAgeS: MAX_AGE_S });
  }

  @Get(':requestId')
  @Public()
  @Header('cache-control', `public, max-age=${String(MAX_AGE_S)}`)
  @ApiOperation({ summary: 'Read one published request; no token is needed.' })
  @AnswersWith(RegisterEntry)
  async find(@Param('requestId') requestId: string) {
    const { version, entry } = await this.readRegister.find(requestId);
    return respondWith({ id: requestId, version }, entry);
  }
}

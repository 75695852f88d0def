import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RECEIPT_ALGORITHM, ReceiptKeys } from './receipt-keys.js';

/** A public key as RFC 7517 and RFC 8037 write it. */
export class PublicKeyView {
  @IsIn(['OKP'])
  readonly kty!: string;

  @IsOptional()
  @IsIn(['Ed25519'])
  readonly crv?: string;

  @IsOptional()
  @IsString()
  readonly x?: string;

  @IsText(100)
  readonly kid!: string;

  @IsIn(['sig'])
  readonly use!: string;

  @IsIn([RECEIPT_ALGORITHM])
  readonly alg!: string;
}

/** A JSON Web Key Set. */
export class PublicKeySetView {
  @NestedList(() => PublicKeyView, 1_000)
  readonly keys!: readonly PublicKeyView[];
}

@Controller('v1/receipts')
@ApiTags('receipts')
export class ReceiptKeysController {
  constructor(private readonly receiptKeys: ReceiptKeys) {}

  @Get('jwks.json')
  @Public()
  @ApiOperation({
    summary: 'The public keys of receipts as a JSON Web Key Set, newest first; no token is needed.',
    description: 'A key stays here after it has retired, so that every receipt can be verified for ever.',
  })
  @AnswersWith(PublicKeySetView)
  async keySet(): Promise<PublicKeySetView> {
    const keys = await this.receiptKeys.list();
    return {
      keys: keys.map(({ keyId, publicKey: { kty = 'OKP', crv = 'Ed25519', x = '' } }) => ({
        kty,
        crv,
        x,
        kid: keyId,
        use: 'sig',
        alg: RECEIPT_ALGORITHM,
      })),
    };
  }
}

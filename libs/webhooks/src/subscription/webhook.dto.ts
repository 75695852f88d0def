import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  ValidateNested,
} from 'class-validator';

/** Where an organisation wants to be told what. */
export class WebhookDto {
  /** Must begin with https:// and lead to a public address. */
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @Length(1, 2_000)
  readonly url!: string;

  /** Kinds of events; `*` for all. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  readonly kinds!: readonly string[];

  @IsOptional()
  @IsBoolean()
  readonly isActive?: boolean;
}

/** A subscription, without its secret. */
export class WebhookView {
  @IsString()
  readonly webhookId!: string;

  @IsString()
  readonly organisation!: string;

  @IsString()
  readonly url!: string;

  @IsArray()
  @IsString({ each: true })
  readonly kinds!: readonly string[];

  @IsBoolean()
  readonly isActive!: boolean;

  /** Until when deliveries are signed with the former secret too. */
  @IsOptional()
  @IsString()
  readonly formerSecretUntil?: string;

  /** Shown when it is made or rotated, and never again. */
  @IsOptional()
  @IsString()
  readonly secret?: string;
}

/** One page of subscriptions. */
export class WebhookPage {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookView)
  readonly items!: readonly WebhookView[];

  @IsOptional()
  @IsString()
  readonly nextCursor?: string;
}

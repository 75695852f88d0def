import { IsEmail, IsIn, IsInt, IsOptional, IsTimeZone, MaxLength } from 'class-validator';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { UN_LANGUAGES, type UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';

/** Of what one is told by e-mail: of all that happens, when it is one's own turn, of nothing. */
export const WISHES = ['everything', 'my-turn', 'nothing'] as const;
export type Wish = (typeof WISHES)[number];

/** How a person wants to be told. */
export class NotificationPreferencesDto {
  @IsEmail()
  @MaxLength(254)
  readonly email!: string;

  @IsIn(UN_LANGUAGES)
  readonly language!: UnLanguage;

  @IsIn(WISHES)
  readonly wish!: Wish;

  /** IANA name, e.g. `Pacific/Apia`; days are shown there. By default one’s State’s capital, Geneva for the secretariat, UTC for others. */
  @IsOptional()
  @IsTimeZone()
  readonly timeZone?: string;
}

/** How a person is told; without `email` they have not said. */
export class NotificationPreferencesView {
  @IsOptional()
  @IsEmail()
  readonly email?: string;

  @IsIn(UN_LANGUAGES)
  readonly language!: UnLanguage;

  @IsIn(WISHES)
  readonly wish!: Wish;

  @IsText()
  readonly timeZone!: string;
}

/** One e-mail to the caller. */
export class NotificationView {
  @IsText()
  readonly notificationId!: string;

  @IsText()
  readonly requestId!: string;

  @IsText()
  readonly subject!: string;

  /** `pending`, `sent` or `given-up`. */
  @IsText()
  readonly status!: string;

  @IsInstant()
  readonly createdAt!: string;

  @IsInt()
  readonly attempts!: number;

  @IsOptional()
  @IsText()
  readonly lastError?: string;
}

/** Query of the list of e-mails. */
export class NotificationPageQuery extends PageQuery {}

/** One page of e-mails. */
export class NotificationPage {
  @NestedList(() => NotificationView)
  readonly items!: readonly NotificationView[];

  @IsOptional()
  @IsText(512)
  readonly nextCursor?: string;
}

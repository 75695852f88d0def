import { IsIBAN, IsISO31661Alpha2, IsOptional, Matches, ValidateIf } from 'class-validator';
import { IsText } from '../values/text.js';

/** Where money is sent from or to, as ISO 20022 names it. */
export class BankAccount {
  /** The account's holder, as the bank knows it. */
  @IsText(140)
  readonly name!: string;

  /** The holder's country, ISO 3166-1 alpha-2. */
  @IsISO31661Alpha2()
  readonly country!: string;

  /** Without spaces. */
  @ValidateIf(({ iban, accountNumber }: BankAccount) => iban !== undefined || accountNumber === undefined)
  @IsIBAN()
  readonly iban?: string;

  /** Where the country has no IBAN. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9/.-]{1,34}$/)
  readonly accountNumber?: string;

  /** The bank's BIC, 8 or 11 characters. */
  @Matches(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/)
  readonly bic!: string;
}

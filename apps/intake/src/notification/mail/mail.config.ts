import { IsEmail, IsString, IsUrl, Matches } from 'class-validator';

/** How e-mails are sent; read from the environment. */
export class MailConfig {
  /** `smtp://user:password@host:port`, `smtps://…`; empty: no e-mails are sent. */
  @Matches(/^$|^smtps?:\/\/\S+$/, { message: 'a URL that begins with smtp:// or smtps://' })
  @IsString()
  readonly SMTP_URL: string = '';

  @IsEmail({}, { message: 'an e-mail address' })
  readonly MAIL_FROM: string = 'no-reply@connection-hub.example';

  /** Where people open the page; e-mails link to `<MAIL_PAGE_URL>/requests/<id>`. */
  @IsUrl({ require_tld: false, require_protocol: true }, { message: 'an http(s) URL' })
  readonly MAIL_PAGE_URL: string = 'http://127.0.0.1:3000';
}

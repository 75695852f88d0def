/** Injection token of the frozen MailConfig. */
export const MAIL_CONFIG = Symbol('intake.mail-config');

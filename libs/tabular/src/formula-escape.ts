/** What a spreadsheet takes for the start of a formula, also in full width; CSV cannot say that it is text. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet computes: a quote is put before what would be a formula. @see OWASP, CSV injection */
export const escapeFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text before it was escaped. */
export const unescapeFormula = (text: string): string => (ESCAPED.test(text) ? text.slice(1) : text);

import { APP } from './en/app.js';
import { AUDIT } from './en/audit.js';
import { BANK } from './en/bank.js';
import { CATALOGUE } from './en/catalogue.js';
import { DELIVERY } from './en/delivery.js';
import { DEPOSITS } from './en/deposits.js';
import { DESK } from './en/desk.js';
import { DONORS } from './en/donors.js';
import { EDITOR } from './en/editor.js';
import { FIELD } from './en/field.js';
import { FRONT } from './en/front.js';
import { FUND } from './en/fund.js';
import { LEDGER } from './en/ledger.js';
import { LIFECYCLE } from './en/lifecycle.js';
import { ME } from './en/me.js';
import { OFFERS } from './en/offers.js';
import { OPERATIONS } from './en/operations.js';
import { PARTNER } from './en/partner.js';
import { PLAN } from './en/plan.js';
import { REFUSALS } from './en/refusals.js';
import { REQUEST } from './en/request.js';
import { ROUND } from './en/round.js';
import { VOCABULARIES } from './en/vocabularies.js';
import { WORK } from './en/work.js';
import { WRONG_FIELDS } from './en/wrong-fields.js';

/** The page's words in English, a file a part of the page; the other languages have to have each of them. */
export const EN = {
  ...APP,
  ...AUDIT,
  ...BANK,
  ...CATALOGUE,
  ...DELIVERY,
  ...DEPOSITS,
  ...DESK,
  ...DONORS,
  ...EDITOR,
  ...FIELD,
  ...FRONT,
  ...FUND,
  ...LEDGER,
  ...LIFECYCLE,
  ...ME,
  ...OFFERS,
  ...OPERATIONS,
  ...PARTNER,
  ...PLAN,
  ...REFUSALS,
  ...REQUEST,
  ...ROUND,
  ...VOCABULARIES,
  ...WORK,
  ...WRONG_FIELDS,
};
export type Wording = typeof EN;

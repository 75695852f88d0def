import type { Wording } from './en.js';
import { APP } from './es/app.js';
import { AUDIT } from './es/audit.js';
import { BANK } from './es/bank.js';
import { CATALOGUE } from './es/catalogue.js';
import { DELIVERY } from './es/delivery.js';
import { DEPOSITS } from './es/deposits.js';
import { DESK } from './es/desk.js';
import { DONORS } from './es/donors.js';
import { EDITOR } from './es/editor.js';
import { FIELD } from './es/field.js';
import { FRONT } from './es/front.js';
import { FUND } from './es/fund.js';
import { LEDGER } from './es/ledger.js';
import { LIFECYCLE } from './es/lifecycle.js';
import { ME } from './es/me.js';
import { OFFERS } from './es/offers.js';
import { OPERATIONS } from './es/operations.js';
import { PARTNER } from './es/partner.js';
import { PLAN } from './es/plan.js';
import { REFUSALS } from './es/refusals.js';
import { REQUEST } from './es/request.js';
import { ROUND } from './es/round.js';
import { VOCABULARIES } from './es/vocabularies.js';
import { WORK } from './es/work.js';
import { WRONG_FIELDS } from './es/wrong-fields.js';

export const ES: Wording = {
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

import type { Wording } from './en.js';
import { APP } from './ar/app.js';
import { AUDIT } from './ar/audit.js';
import { BANK } from './ar/bank.js';
import { CATALOGUE } from './ar/catalogue.js';
import { DELIVERY } from './ar/delivery.js';
import { DEPOSITS } from './ar/deposits.js';
import { DESK } from './ar/desk.js';
import { DONORS } from './ar/donors.js';
import { EDITOR } from './ar/editor.js';
import { FIELD } from './ar/field.js';
import { FRONT } from './ar/front.js';
import { FUND } from './ar/fund.js';
import { LEDGER } from './ar/ledger.js';
import { LIFECYCLE } from './ar/lifecycle.js';
import { ME } from './ar/me.js';
import { OFFERS } from './ar/offers.js';
import { OPERATIONS } from './ar/operations.js';
import { PARTNER } from './ar/partner.js';
import { PLAN } from './ar/plan.js';
import { REFUSALS } from './ar/refusals.js';
import { REQUEST } from './ar/request.js';
import { ROUND } from './ar/round.js';
import { VOCABULARIES } from './ar/vocabularies.js';
import { WORK } from './ar/work.js';
import { WRONG_FIELDS } from './ar/wrong-fields.js';

export const AR: Wording = {
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

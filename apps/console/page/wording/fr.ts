import type { Wording } from './en.js';
import { APP } from './fr/app.js';
import { AUDIT } from './fr/audit.js';
import { BANK } from './fr/bank.js';
import { CATALOGUE } from './fr/catalogue.js';
import { DELIVERY } from './fr/delivery.js';
import { DEPOSITS } from './fr/deposits.js';
import { DESK } from './fr/desk.js';
import { DONORS } from './fr/donors.js';
import { EDITOR } from './fr/editor.js';
import { FIELD } from './fr/field.js';
import { FRONT } from './fr/front.js';
import { FUND } from './fr/fund.js';
import { LEDGER } from './fr/ledger.js';
import { LIFECYCLE } from './fr/lifecycle.js';
import { ME } from './fr/me.js';
import { OFFERS } from './fr/offers.js';
import { OPERATIONS } from './fr/operations.js';
import { PARTNER } from './fr/partner.js';
import { PLAN } from './fr/plan.js';
import { REFUSALS } from './fr/refusals.js';
import { REQUEST } from './fr/request.js';
import { ROUND } from './fr/round.js';
import { VOCABULARIES } from './fr/vocabularies.js';
import { WORK } from './fr/work.js';
import { WRONG_FIELDS } from './fr/wrong-fields.js';

export const FR: Wording = {
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

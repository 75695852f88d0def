import type { Wording } from './en.js';
import { APP } from './zh/app.js';
import { AUDIT } from './zh/audit.js';
import { BANK } from './zh/bank.js';
import { CATALOGUE } from './zh/catalogue.js';
import { DELIVERY } from './zh/delivery.js';
import { DEPOSITS } from './zh/deposits.js';
import { DESK } from './zh/desk.js';
import { DONORS } from './zh/donors.js';
import { EDITOR } from './zh/editor.js';
import { FIELD } from './zh/field.js';
import { FRONT } from './zh/front.js';
import { FUND } from './zh/fund.js';
import { LEDGER } from './zh/ledger.js';
import { LIFECYCLE } from './zh/lifecycle.js';
import { ME } from './zh/me.js';
import { OFFERS } from './zh/offers.js';
import { OPERATIONS } from './zh/operations.js';
import { PARTNER } from './zh/partner.js';
import { PLAN } from './zh/plan.js';
import { REFUSALS } from './zh/refusals.js';
import { REQUEST } from './zh/request.js';
import { ROUND } from './zh/round.js';
import { VOCABULARIES } from './zh/vocabularies.js';
import { WORK } from './zh/work.js';
import { WRONG_FIELDS } from './zh/wrong-fields.js';

export const ZH: Wording = {
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

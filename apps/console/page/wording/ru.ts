import type { Wording } from './en.js';
import { APP } from './ru/app.js';
import { AUDIT } from './ru/audit.js';
import { BANK } from './ru/bank.js';
import { CATALOGUE } from './ru/catalogue.js';
import { DELIVERY } from './ru/delivery.js';
import { DEPOSITS } from './ru/deposits.js';
import { DESK } from './ru/desk.js';
import { DONORS } from './ru/donors.js';
import { EDITOR } from './ru/editor.js';
import { FIELD } from './ru/field.js';
import { FRONT } from './ru/front.js';
import { FUND } from './ru/fund.js';
import { LEDGER } from './ru/ledger.js';
import { LIFECYCLE } from './ru/lifecycle.js';
import { ME } from './ru/me.js';
import { OFFERS } from './ru/offers.js';
import { OPERATIONS } from './ru/operations.js';
import { PARTNER } from './ru/partner.js';
import { PLAN } from './ru/plan.js';
import { REFUSALS } from './ru/refusals.js';
import { REQUEST } from './ru/request.js';
import { ROUND } from './ru/round.js';
import { VOCABULARIES } from './ru/vocabularies.js';
import { WORK } from './ru/work.js';
import { WRONG_FIELDS } from './ru/wrong-fields.js';

export const RU: Wording = {
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

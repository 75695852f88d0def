import type { BankAccount } from '@hub/contracts/funding/bank-account.js';
import { decimalOf } from '@hub/tabular/decimal.js';
import { create } from 'xmlbuilder2';
import type { Money } from '../../ledger/domain/money.js';
import type { CreditTransfer, PaymentOrder } from './payment-order.js';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/** What SWIFT's basic character set lacks becomes a full stop; banks refuse the rest. */
const NOT_BASIC = /[^A-Za-z0-9/\-?:().,'+ ]/g;

/** The order as an ISO 20022 customer credit transfer initiation. @see ISO 20022, pain.001.001.09 */
export function pain001(order: PaymentOrder): string {
  const { messageId, createdAt, initiator, debtor, transfers } = order;
  const count = String(transfers.length);
  const total = sumOf(transfers);
  const instruction = {
    PmtInfId: messageId,
    PmtMtd: 'TRF',
    NbOfTxs: count,
    CtrlSum: total,
    ReqdExctnDt: { Dt: createdAt.toISOString().slice(0, 10) },
    Dbtr: { Nm: text(debtor.name, 140), PstlAdr: { Ctry: debtor.country } },
    DbtrAcct: account(debtor),
    DbtrAgt: agent(debtor),
    ChrgBr: 'SHAR',
    CdtTrfTxInf: transfers.map(creditTransfer),
  };
  const initiation = {
    GrpHdr: {
      MsgId: messageId,
      CreDtTm: createdAt.toISOString(),
      NbOfTxs: count,
      CtrlSum: total,
      InitgPty: { Nm: text(initiator, 140) },
    },
    PmtInf: instruction,
  };
  return create(
    { version: '1.0', encoding: 'UTF-8' },
    { Document: { '@xmlns': NAMESPACE, CstmrCdtTrfInitn: initiation } },
  ).end({ prettyPrint: true });
}

const creditTransfer = ({ endToEndId, amount, creditor, remittance }: CreditTransfer) => ({
  PmtId: { InstrId: endToEndId, EndToEndId: endToEndId },
  Amt: { InstdAmt: { '@Ccy': amount.currency, '#': decimalOf(amount) } },
  CdtrAgt: agent(creditor),
  Cdtr: { Nm: text(creditor.name, 140), PstlAdr: { Ctry: creditor.country } },
  CdtrAcct: account(creditor),
  RmtInf: { Ustrd: text(remittance, 140) },
});

const account = ({ iban, accountNumber = '' }: BankAccount) => ({
  Id: iban === undefined ? { Othr: { Id: accountNumber } } : { IBAN: iban },
});

const agent = ({ bic }: BankAccount) => ({ FinInstnId: { BICFI: bic } });

const text = (given: string, most: number): string =>
  given.normalize('NFKD').replace(/\p{M}/gu, '').replace(NOT_BASIC, '.').slice(0, most).trim();

function sumOf(transfers: readonly CreditTransfer[]): string {
  const currency = transfers[0]?.amount.currency ?? 'USD';
  const amountMinor = transfers.reduce(
    (sum, { amount }: { amount: Money }) => sum + BigInt(amount.amountMinor),
    0n,
  );
  return decimalOf({ amountMinor, currency });
}

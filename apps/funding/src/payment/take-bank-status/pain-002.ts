import { create } from 'xmlbuilder2';
import { StatusReportUnreadable } from '../domain/payment.errors.js';

/** What the bank says of one payment. */
export interface PaymentStatus {
  readonly endToEndId: string;
  /** ISO 20022 external code, e.g. `ACSC` for settled or `RJCT` for rejected. */
  readonly status: string;
  /** Why it was rejected. */
  readonly reason: string;
  /** The bank's own reference. */
  readonly bankReference: string;
  /** Instant of settlement, ISO 8601; undefined when the bank gives none. */
  readonly settledAt: string | undefined;
}

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:pain\.002\.001\.\d{2}$/;

type Element = Readonly<Record<string, unknown>>;

/**
 * Reads an ISO 20022 payment status report, whichever prefix its namespace has.
 *
 * @throws StatusReportUnreadable when it is no well-formed pain.002, or has a document type
 */
export function readPain002(document: string): readonly PaymentStatus[] {
  const root = element(parsed(document), 'Document');
  const report = element(root, 'CstmrPmtStsRpt');
  const messageId = textOf(element(report, 'GrpHdr'), 'MsgId') ?? '';
  const createdAt = textOf(element(report, 'GrpHdr'), 'CreDtTm');
  return children(report, 'OrgnlPmtInfAndSts')
    .flatMap((payment) => children(payment, 'TxInfAndSts'))
    .map((transaction) => ({
      endToEndId: textOf(transaction, 'OrgnlEndToEndId') ?? '',
      status: textOf(transaction, 'TxSts') ?? '',
      reason: reasonOf(transaction),
      bankReference: textOf(transaction, 'AcctSvcrRef') ?? textOf(transaction, 'StsId') ?? messageId,
      settledAt: instantOf(textOf(transaction, 'AccptncDtTm') ?? createdAt),
    }));
}

function parsed(document: string): Element {
  // A document type could define entities; no bank sends one.
  if (/<!DOCTYPE/i.test(document))
    throw new StatusReportUnreadable('The document must not have a document type.');
  let tree: Element;
  try {
    tree = create(document).end({ format: 'object' }) as unknown as Element;
  } catch {
    throw new StatusReportUnreadable('The document is not well-formed XML.');
  }
  const root = Object.values(tree).find((value): value is Element => typeof value === 'object');
  const namespaces = Object.entries(root ?? {}).filter(([name]) => name.startsWith('@xmlns'));
  if (!namespaces.some(([, value]) => NAMESPACE.test(String(value))))
    throw new StatusReportUnreadable('The document is no ISO 20022 pain.002 report.');
  return tree;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function children(parent: Element, name: string): readonly Element[] {
  const found = Object.entries(parent)
    .filter(([key]) => localName(key) === name)
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  return found.filter((value): value is Element => typeof value === 'object' && value !== null);
}

function element(parent: Element, name: string): Element {
  const [found] = children(parent, name);
  if (found === undefined) throw new StatusReportUnreadable(`The document has no ${name}.`);
  return found;
}

function textOf(parent: Element, name: string): string | undefined {
  const found = Object.entries(parent).find(([key]) => localName(key) === name)?.[1];
  const value = Array.isArray(found) ? (found as unknown[])[0] : found;
  return typeof value === 'string' ? value.trim() : undefined;
}

const reasonOf = (transaction: Element): string =>
  children(transaction, 'StsRsnInf')
    .flatMap((information) => [
      ...children(information, 'Rsn').flatMap(
        (reason) => textOf(reason, 'Cd') ?? textOf(reason, 'Prtry') ?? [],
      ),
      textOf(information, 'AddtlInf') ?? [],
    ])
    .flat()
    .join(' ') || 'The bank gave no reason.';

function instantOf(text: string | undefined): string | undefined {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

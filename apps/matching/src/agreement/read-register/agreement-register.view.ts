import { IsId, IsParties, IsParty } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { AGREEMENT_KINDS, type AgreementKind } from '@hub/contracts/vocabularies/agreement-kinds.js';
import { column, type Column } from '@hub/tabular/column.js';
import { IsIn, Matches } from 'class-validator';
import { PageView } from '@hub/platform/http/page.view.js';
import type { Agreement } from '../domain/agreement.js';

/** That a party has signed; who did it for the party is not public. */
export class PublicSignature {
  @IsParty()
  readonly party!: string;

  @IsInstant()
  readonly signedAt!: string;
}

/** That the parties went over to another version of the plan. */
export class PublicAmendment {
  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  @IsInstant()
  readonly amendedAt!: string;
}

/** How a provider that is a party is called. */
export class PublicPartner {
  @IsId()
  readonly providerId!: string;

  @IsText(300)
  readonly name!: string;
}

/** What everybody may know of an agreement that was concluded for a request whose State agreed to publish it. */
export class AgreementRegisterEntry {
  @IsId()
  readonly agreementId!: string;

  @IsId()
  readonly requestId!: string;

  @IsText(300)
  readonly title!: string;

  @IsText()
  readonly summary!: string;

  @IsIn(AGREEMENT_KINDS)
  readonly kind!: AgreementKind;

  @IsParties()
  readonly parties!: readonly string[];

  /** The providers among the parties, in the same order. */
  @NestedList(() => PublicPartner)
  readonly partners!: readonly PublicPartner[];

  @IsId()
  readonly leadImplementer!: string;

  /** SHA-256 of the plan that holds now. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  /** `ended`: it binds no longer. */
  @IsIn(['in-force', 'ended'])
  readonly standing!: 'in-force' | 'ended';

  @IsInstant()
  readonly concludedAt!: string;

  @NestedList(() => PublicSignature)
  readonly signatures!: readonly PublicSignature[];

  /** Oldest first. */
  @NestedList(() => PublicAmendment)
  readonly amendments!: readonly PublicAmendment[];
}

export class AgreementRegisterPage extends PageView {
  @NestedList(() => AgreementRegisterEntry)
  readonly items!: readonly AgreementRegisterEntry[];
}

/** The public parts, chosen one by one, so that what is added to an agreement later stays out. */
export const registerEntryOf = (
  agreement: Agreement,
  names: ReadonlyMap<string, string>,
): AgreementRegisterEntry => ({
  agreementId: agreement.agreementId,
  requestId: agreement.requestId,
  title: agreement.title,
  summary: agreement.summary,
  kind: agreement.kind,
  parties: agreement.parties,
  partners: providersOf(agreement).map((providerId) => ({
    providerId,
    name: names.get(providerId) ?? providerId,
  })),
  leadImplementer: agreement.leadImplementer,
  planHash: agreement.planHash,
  standing: agreement.status === 'voided' ? 'ended' : 'in-force',
  concludedAt: agreement.concludedAt ?? '',
  signatures: agreement.signatures.map(({ party, signedAt }) => ({ party, signedAt })),
  amendments: (agreement.amendments ?? []).map(({ planHash, amendedAt }) => ({ planHash, amendedAt })),
});

const PROVIDER = 'provider:';

/** The ids of the providers among an agreement's parties. */
export const providersOf = ({ parties }: Pick<Agreement, 'parties'>): readonly string[] =>
  parties.filter((party) => party.startsWith(PROVIDER)).map((party) => party.slice(PROVIDER.length));

type Cells = Column<AgreementRegisterEntry>;

/** The register as a table. */
export const REGISTER_COLUMNS: readonly Cells[] = [
  column('Agreement', 'text', ({ agreementId }: AgreementRegisterEntry) => agreementId) as Cells,
  column('Request', 'text', ({ requestId }: AgreementRegisterEntry) => requestId) as Cells,
  column('Title', 'text', ({ title }: AgreementRegisterEntry) => title) as Cells,
  column('Summary', 'text', ({ summary }: AgreementRegisterEntry) => summary) as Cells,
  column('Kind', 'text', ({ kind }: AgreementRegisterEntry) => kind) as Cells,
  column('Parties', 'list', ({ parties }: AgreementRegisterEntry) => parties) as Cells,
  column('Partners', 'list', ({ partners }: AgreementRegisterEntry) =>
    partners.map(({ name }) => name),
  ) as Cells,
  column(
    'Lead implementer',
    'text',
    ({ leadImplementer }: AgreementRegisterEntry) => leadImplementer,
  ) as Cells,
  column('Plan', 'text', ({ planHash }: AgreementRegisterEntry) => planHash) as Cells,
  column('Standing', 'text', ({ standing }: AgreementRegisterEntry) => standing) as Cells,
  column('Concluded', 'instant', ({ concludedAt }: AgreementRegisterEntry) => concludedAt) as Cells,
  column('Amendments', 'integer', ({ amendments }: AgreementRegisterEntry) => amendments.length) as Cells,
];

import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsState } from '@hub/contracts/values/member-states.js';
import { IsSdgTarget } from '@hub/contracts/values/sdg-targets.js';
import { IsText } from '@hub/contracts/values/text.js';
import { COOPERATION_KINDS, type CooperationKind } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import { NEED_KINDS, type NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';
import { URGENCIES, type Urgency } from '@hub/contracts/vocabularies/urgencies.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { REQUEST_STATUSES, type RequestStatus } from '../../request/domain/request-status.js';
import { COUNTRY_GROUPS, type CountryGroup } from '../keep-register/country-groups.js';
import { foldWords } from '../domain/fold-words.js';
import { REGION_CODES } from '../keep-register/regions.js';
import type { RegisterFilter } from '../storage/register.repository.js';

const MOST_SOUGHT = 10;

/** By what the register can be narrowed; what is given must all hold. */
export class RegisterQuery extends PageQuery {
  /** Words of title, summary and needs, in any language: all must occur. */
  @IsOptional()
  @IsText(200)
  readonly q?: string;

  /** A requesting State, ISO 3166-1 alpha-3. */
  @IsOptional()
  @IsState()
  readonly state?: string;

  @IsOptional()
  @IsIn(REQUEST_STATUSES)
  readonly status?: RequestStatus;

  /** An objective of the Global Compact, 1 to 23. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(23)
  readonly objective?: number;

  /** A region or sub-region of the UN's M49 standard, e.g. `002` (Africa). */
  @IsOptional()
  @IsIn(REGION_CODES)
  readonly region?: string;

  /** A group to which a requesting State belonged on the day of submission. */
  @IsOptional()
  @IsIn(COUNTRY_GROUPS)
  readonly group?: CountryGroup;

  @IsOptional()
  @IsIn(COOPERATION_KINDS)
  readonly cooperation?: CooperationKind;

  /** Of a need item. */
  @IsOptional()
  @IsIn(NEED_KINDS)
  readonly kind?: NeedKind;

  @IsOptional()
  @IsSdgTarget()
  readonly sdgTarget?: string;

  @IsOptional()
  @IsIn(URGENCIES)
  readonly urgency?: Urgency;
}

/** The same filters for an answer that is whole, so has no pages. */
export class RegisterFilterQuery extends OmitType(RegisterQuery, ['cursor', 'limit']) {}

/** What a query asks of the register's records. */
export function filterOf({
  q,
  state,
  status,
  objective,
  region,
  group,
  cooperation,
  kind,
  sdgTarget,
  urgency,
}: RegisterFilterQuery): RegisterFilter {
  const facets = { state, status, objective, region, group, cooperation, kind, sdgTarget, urgency };
  return {
    facets: Object.entries(facets).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}:${String(value)}`],
    ),
    words: q === undefined ? [] : foldWords([q], MOST_SOUGHT),
  };
}

import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions, DECORATORS } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage } from 'class-validator';
import { isListRule, listSchema, type Rule, valueSchema } from './validation-schema.js';

interface PropertyRules {
  readonly rules: Rule[];
  readonly eachRules: Rule[];
  required: boolean;
  nested: boolean;
}

const done = new WeakSet<Type>();

/**
 * Describes a DTO to `@nestjs/swagger` by its validation, so that nobody writes `@ApiProperty` beside it.
 * A property that has `@ApiProperty` of its own keeps it. Goes on to the classes named with `@Type`.
 */
export function documentDto(dto: Type): void {
  if (done.has(dto)) return;
  done.add(dto);
  const defaults = new dto() as Record<string, unknown>;
  for (const [property, rules] of rulesOf(dto)) {
    const byDefault = defaults[property];
    if (byDefault !== undefined) rules.required = false;
    const nested = nestedTypeOf(dto, property);
    if (rules.nested && nested !== undefined) documentDto(nested);
    const documented: unknown = Reflect.getOwnMetadata(
      DECORATORS.API_MODEL_PROPERTIES,
      dto.prototype as object,
      property,
    );
    if (documented !== undefined) continue;
    const options = optionsOf(dto, property, rules, rules.nested ? nested : undefined);
    if (byDefault !== undefined) Object.assign(options, { default: byDefault });
    ApiProperty(options)(dto.prototype as object, property);
  }
}

function optionsOf(
  dto: Type,
  property: string,
  found: PropertyRules,
  nested: Type | undefined,
): ApiPropertyOptions {
  const designType: unknown = Reflect.getMetadata('design:type', dto.prototype as object, property);
  const isList = found.eachRules.length > 0 || found.rules.some(isListRule) || designType === Array;
  const ofList = listSchema(found.rules);
  const { required } = found;
  const options =
    nested !== undefined
      ? { ...(isList ? ofList : {}), required, type: () => nested, isArray: isList }
      : isList
        ? { ...ofList, required, type: 'array', items: valueSchema(found.eachRules) }
        : { ...{ type: jsonTypeOf(designType) }, ...valueSchema(found.rules), required };
  if (nested !== undefined && 'type' in ofList) delete ofList.type;
  return options as ApiPropertyOptions;
}

function rulesOf(dto: Type): Map<string, PropertyRules> {
  const found = new Map<string, PropertyRules>();
  for (const metadata of getMetadataStorage().getTargetValidationMetadatas(dto, '', true, false)) {
    const rules = found.get(metadata.propertyName) ?? {
      rules: [],
      eachRules: [],
      required: true,
      nested: false,
    };
    found.set(metadata.propertyName, rules);
    if (metadata.type === 'conditionalValidation') rules.required = false;
    else if (metadata.type === 'nestedValidation') {
      rules.nested = true;
      if (metadata.each) rules.eachRules.push({ name: 'nested', constraints: [] });
    } else {
      const rule = { name: metadata.name ?? '', constraints: (metadata.constraints ?? []) as unknown[] };
      (metadata.each ? rules.eachRules : rules.rules).push(rule);
    }
  }
  return found;
}

function nestedTypeOf(dto: Type, property: string): Type | undefined {
  const metadata = defaultMetadataStorage.findTypeMetadata(dto, property);
  const type: unknown = metadata?.typeFunction?.(undefined as never);
  return typeof type === 'function' && ![Number, String, Boolean, Date].includes(type as never)
    ? (type as Type)
    : undefined;
}

const jsonTypeOf = (designType: unknown): string =>
  designType === Number
    ? 'number'
    : designType === Boolean
      ? 'boolean'
      : designType === String
        ? 'string'
        : 'object';

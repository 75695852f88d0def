import { createRequire } from 'node:module';
import { getMetadataStorage } from 'class-validator';

/** A class whose instances are made without arguments. */
export type PlainClass<T extends object = object> = new () => T;

/** True when the value of the property passes. */
export type Check = (value: unknown, instance: object) => boolean;

/** What one property of a class must be. */
export interface PropertyRules {
  readonly name: string;
  /** All must be true, or the property is not looked at. */
  readonly conditions: readonly Check[];
  readonly checks: readonly Check[];
  /** The class of a nested object, or of each element of a nested list. */
  readonly nested: PlainClass | undefined;
}

export type ClassRules = ReadonlyMap<string, PropertyRules>;

type ValidationMetadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

interface TypeMetadata {
  readonly typeFunction: () => unknown;
  readonly options?: { readonly discriminator?: unknown };
}

interface TransformStorage {
  findTypeMetadata(target: PlainClass, property: string): TypeMetadata | undefined;
  findTransformMetadatas(target: PlainClass, property: string, direction: number): readonly unknown[];
  getExposedMetadatas(target: PlainClass): readonly unknown[];
  getExcludedMetadatas(target: PlainClass): readonly unknown[];
}

const PLAIN_TO_CLASS = 0;
const KNOWN_TYPES = new Set([
  'customValidation',
  'nestedValidation',
  'conditionalValidation',
  'isDefined',
  'whitelistValidation',
]);

// class-transformer keeps its decorators' findings in a module that it does not export.
const { defaultMetadataStorage: transforms } = createRequire(import.meta.url)(
  'class-transformer/cjs/storage.js',
) as {
  defaultMetadataStorage: TransformStorage;
};

/** The rules of a class; undefined when it has none, or uses something that only the libraries themselves know. */
export function rulesOf(type: PlainClass): ClassRules | undefined {
  const storage = getMetadataStorage();
  const metadatas = storage.getTargetValidationMetadatas(type, undefined as never, false, false);
  const isTransformed =
    transforms.getExposedMetadatas(type).length + transforms.getExcludedMetadatas(type).length > 0;
  if (metadatas.length === 0 || isTransformed || !metadatas.every(isKnown)) return undefined;
  const rules = new Map<string, PropertyRules>();
  for (const [name, ofProperty] of Object.entries(storage.groupByPropertyName(metadatas))) {
    const property = propertyRules(type, name, ofProperty);
    if (property === undefined) return undefined;
    rules.set(name, property);
  }
  return rules;
}

function isKnown({ type, groups, validateIf, constraintCls }: ValidationMetadata): boolean {
  if (!KNOWN_TYPES.has(type) || groups?.length || validateIf !== undefined) return false;
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .every(({ async }) => !async);
}

function propertyRules(
  type: PlainClass,
  name: string,
  metadatas: readonly ValidationMetadata[],
): PropertyRules | undefined {
  if (transforms.findTransformMetadatas(type, name, PLAIN_TO_CLASS).length > 0) return undefined;
  const typed = transforms.findTypeMetadata(type, name);
  const isNested = metadatas.some((metadata) => metadata.type === 'nestedValidation');
  if (isNested !== (typed !== undefined) || typed?.options?.discriminator !== undefined) return undefined;
  return {
    name,
    conditions: metadatas.filter(({ type: kind }) => kind === 'conditionalValidation').map(conditionOf),
    checks: metadatas.flatMap(checksOf),
    nested: typed?.typeFunction() as PlainClass | undefined,
  };
}

const conditionOf = ({ constraints }: ValidationMetadata): Check => {
  const [condition] = constraints as [(instance: object, value: unknown) => boolean];
  return (value, instance) => condition(instance, value);
};

function checksOf(metadata: ValidationMetadata): Check[] {
  if (metadata.type !== 'customValidation' && metadata.type !== 'isDefined') return [];
  const constraints = getMetadataStorage().getTargetValidatorConstraints(metadata.constraintCls);
  return constraints.map((constraint) => {
    const validator = constraint.instance;
    const { propertyName: property, constraints: parameters } = metadata;
    const passes: Check = (value, object) =>
      // A promise is not `true`: it is left to class-validator.
      validator.validate(value, {
        targetName: object.constructor.name,
        property,
        object,
        value,
        constraints: parameters,
      }) === true;
    if (!metadata.each) return passes;
    return (value, object) =>
      Array.isArray(value)
        ? value.every(
            (element) =>
              validator.validate(element, {
                targetName: object.constructor.name,
                property,
                object,
                value,
                constraints: parameters,
              }) === true,
          )
        : passes(value, object);
  });
}

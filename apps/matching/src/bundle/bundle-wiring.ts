import type { Provider, Type } from '@nestjs/common';
import { ComposeBundleController } from './compose-bundle/compose-bundle.controller.js';
import { ComposeBundle } from './compose-bundle/compose-bundle.use-case.js';
import { ComposePlan } from './compose-bundle/compose-plan.js';
import { LoadBundleFacts } from './compose-bundle/load-bundle-facts.js';
import { BundleComposer } from './solve-model/bundle-composer.js';

/** Several providers composed into one plan. */
export const BUNDLE_CONTROLLERS: Type[] = [ComposeBundleController];

export const BUNDLE_PROVIDERS: Provider[] = [LoadBundleFacts, BundleComposer, ComposePlan, ComposeBundle];

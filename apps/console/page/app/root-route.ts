import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from './not-found.js';
import { Shell } from './shell.js';

/** What every page has around it. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

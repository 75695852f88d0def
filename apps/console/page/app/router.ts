import { createRouter } from '@tanstack/react-router';
import { PageFailed } from './page-failed.js';
import { PEOPLE_ROUTES } from './people-routes.js';
import { PUBLIC_ROUTES } from './public-routes.js';
import { root } from './root-route.js';

const routeTree = root.addChildren([...PUBLIC_ROUTES, PEOPLE_ROUTES]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: PageFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

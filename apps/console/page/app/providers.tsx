import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { ApiProblem } from '../api/problem.js';
import { directionOf } from '../wording/languages.js';
import { useWording } from '../wording/use-wording.js';
import { readableColours, theme } from './theme.js';

const LAST_TRY = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      // What a service has refused it will refuse again; silence may end.
      retry: (failures, error) =>
        failures < LAST_TRY && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
    },
  },
});

/** Look, direction and data of the page. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const { language } = useWording();
  const direction = directionOf(language);
  // Services say sentences too, in the language they were asked in.
  useEffect(() => {
    void queries.invalidateQueries();
  }, [language]);
  return (
    <QueryClientProvider client={queries}>
      <DirectionProvider key={direction} initialDirection={direction} detectDirection={false}>
        <MantineProvider theme={theme} cssVariablesResolver={readableColours} defaultColorScheme="auto">
          {children}
        </MantineProvider>
      </DirectionProvider>
    </QueryClientProvider>
  );
}

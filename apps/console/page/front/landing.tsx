import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { leaveForSignIn } from '../app/leave-for-sign-in.js';
import { useSession } from '../app/use-session.js';
import type { RegisterEntry } from '../api/views.js';
import { Loaded } from '../parts/loaded.js';
import { Section } from '../parts/section.js';
import { useWording } from '../wording/use-wording.js';
import { Figures } from './figures.js';
import { Funnel } from './funnel.js';
import { Steps } from './steps.js';
import { useWholeRegister } from './use-whole-register.js';

const route = getRouteApi('/');
const WorldMap = lazy(async () => ({ default: (await import('./world-map.js')).WorldMap }));

/** What this is in ten seconds, and where things stand. */
export function Landing() {
  const { t, number } = useWording();
  const { map: layer = 'needs' } = route.useSearch();
  const register = useWholeRegister();
  return (
    <Stack gap="xl">
      <Hero entries={register.data?.entries} />
      <Steps />
      <Loaded query={register}>
        {({ entries, isAll }) => (
          <>
            {!isAll && <Text>{t('landing.newest', { count: number(entries.length) })}</Text>}
            <Section title={t(layer === 'needs' ? 'landing.mapTitle' : 'support.title')}>
              <Suspense fallback={<div style={{ aspectRatio: '2 / 1' }} />}>
                <WorldMap entries={entries} layer={layer} />
              </Suspense>
            </Section>
            <Section title={t('landing.funnelTitle')}>
              <Funnel entries={entries} />
            </Section>
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Hero({ entries }: { readonly entries: readonly RegisterEntry[] | undefined }) {
  const { t } = useWording();
  const session = useSession();
  return (
    <section className="hero">
      <Stack gap="lg">
        <Title order={1}>{t('landing.title')}</Title>
        <Text component="p">{t('landing.text')}</Text>
        <Group>
          {'person' in session ? (
            <Link to="/work">{t('landing.toWork')}</Link>
          ) : (
            <Button size="md" onClick={() => void leaveForSignIn()}>
              {t('landing.signIn')}
            </Button>
          )}
          <Link to="/register">{t('landing.toRegister')}</Link>
          <Link to="/practices">{t('landing.toPractices')}</Link>
        </Group>
      </Stack>
      <Figures entries={entries} />
    </section>
  );
}

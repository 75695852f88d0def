import {
  ActionIcon,
  Group,
  NativeSelect,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { LANGUAGES, type Language } from '../wording/languages.js';
import { changeLanguage } from '../wording/load-wording.js';
import { useWording } from '../wording/use-wording.js';

/** Chooses the language, and between light and dark. */
export function LookAndLanguage() {
  const { t, language } = useWording();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <Group gap="xs" wrap="nowrap">
      <NativeSelect
        className="shell-language"
        aria-label={t('shell.language')}
        value={language}
        onChange={({ currentTarget }) => void changeLanguage(currentTarget.value as Language)}
        data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={t(`shell.${other}`)}
        onClick={() => {
          setColorScheme(other);
        }}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </ActionIcon>
    </Group>
  );
}

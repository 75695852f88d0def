import { Link } from '@tanstack/react-router';
import { useWording } from '../wording/use-wording.js';
import { navigationFor } from './navigation-for.js';
import { useSession } from './use-session.js';

export function ShellNavigation() {
  const { t } = useWording();
  const session = useSession();
  const roles = 'person' in session ? session.person.roles : [];
  return (
    <nav className="shell-nav-bar" aria-label={t('shell.navigation')}>
      <ul className="shell-nav">
        {navigationFor(roles).map(({ to, word }) => (
          <li key={to}>
            <Link to={to}>{t(`navigation.${word}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { Link } from '@tanstack/react-router';
import icon from './icon.svg';

/** A name, the same in every language. */
const NAME = 'Connection Hub';

export function Brand() {
  return (
    <Link to="/" className="shell-brand">
      <img src={icon} alt="" width={32} height={32} />
      <span className="shell-brand-name">{NAME}</span>
    </Link>
  );
}

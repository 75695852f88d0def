import { Link } from '@tanstack/react-router';
import icon from './icon.svg';

export function Brand() {
  return (
    <Link to="/" className="shell-brand">
      <img src={icon} alt="" width={32} height={32} />
      <span className="shell-brand-name">Connection Hub</span>
    </Link>
  );
}

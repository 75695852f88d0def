import { wordingOf } from '@hub/wording/wording.js';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** All that matching says to people. */
export const CATALOGUES = { ar, en, es, fr, ru, zh };

/** Says it in the six UN languages. */
export const WORDING = wordingOf(CATALOGUES);

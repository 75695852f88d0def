import { EN, type Wording } from './en.js';
export const AR: Wording = EN;

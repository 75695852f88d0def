import { EN, type Wording } from './en.js';
export const RU: Wording = EN;

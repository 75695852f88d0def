import { EN, type Wording } from './en.js';
export const ZH: Wording = EN;

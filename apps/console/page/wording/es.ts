import { EN, type Wording } from './en.js';
export const ES: Wording = EN;

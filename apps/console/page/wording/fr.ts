import { EN, type Wording } from './en.js';
export const FR: Wording = EN;

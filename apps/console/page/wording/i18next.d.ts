import 'i18next';
import type { Wording } from './en.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Wording };
    returnNull: false;
  }
}

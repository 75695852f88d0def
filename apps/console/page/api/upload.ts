import { accessToken, sessionLost } from '../app/session-store.js';
import { currentLanguage } from '../wording/current-language.js';
import { ApiProblem } from './problem.js';

interface Upload {
  /** Under `/api/<service>`. */
  readonly path: string;
  readonly form: FormData;
  /** The version that the person has seen; absent for what is new. */
  readonly version?: number;
  /** Names this file's sending: sent again with the same key it has its effect once. */
  readonly key: string;
  /** Told again and again how much has been sent, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Sends a file and says how far it has come, which `fetch` cannot. @throws ApiProblem */
export function upload<T = unknown>({ path, form, version, key, onProgress }: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.setRequestHeader('authorization', `Bearer ${accessToken() ?? ''}`);
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('idempotency-key', key);
    if (version !== undefined) request.setRequestHeader('if-match', `"${String(version)}"`);
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : loaded / total);
    };
    request.onload = () => {
      if (request.status === 401) sessionLost();
      if (request.status < 300) resolve(bodyOf(request.responseText) as T);
      else reject(new ApiProblem(request.status, bodyOf(request.responseText)));
    };
    request.onerror = () => {
      reject(new ApiProblem(0));
    };
    request.send(form);
  });
}

function bodyOf(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}

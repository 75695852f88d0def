import { createServer } from 'node:http';
import { isLogin, login } from './login.js';
import { developmentProvider } from './provider.js';
import { signingKeys } from './signing-keys.js';

// Longer than those who ask keep a connection: it must not be closed under a request.
const KEEP_ALIVE_MS = 75_000;

const [port, folder, ...named] = process.argv.slice(2);
if (port === undefined || folder === undefined)
  throw new Error('usage: oidc/main <port> <data folder> [issuer] [address to listen on]');
const [issuer = `http://127.0.0.1:${port}`, address = '127.0.0.1'] = named;

const provider = developmentProvider(issuer, await signingKeys(folder));
const answer = provider.callback();

const server = createServer((request, response) => {
  if (!isLogin(request.url ?? '')) void answer(request, response);
  else
    login(provider, request, response).catch((error: unknown) => {
      console.error(error);
      response
        .writeHead(400, { 'content-type': 'text/plain' })
        .end('This sign-in is over. Start again from the page you came from.');
    });
});
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.listen(Number(port), address);

process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});

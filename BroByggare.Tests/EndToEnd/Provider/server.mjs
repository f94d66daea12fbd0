// A real OpenID Provider that nobody here wrote, for the sign-in journeys. Every user name and password is right;
// who may come in is for BroByggare to say. Says its own address on the first line, is told the product's on standard
// input, says "ready", and ends when its input does.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

let answer = (_, response) => response.writeHead(503).end();
const server = createServer((request, response) => answer(request, response));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));

const key = {
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid: 'test', use: 'sig', alg: 'RS256',
};

function begin(product) {
  const provider = new Provider(`http://127.0.0.1:${server.address().port}`, {
    clients: [{
      client_id: 'brobyggare',
      client_secret: 'only for the tests',
      redirect_uris: [`${product}/signin-oidc`],
      post_logout_redirect_uris: [`${product}/signout-callback-oidc`],
      backchannel_logout_uri: `${product}/oidc/backchannel-logout`,
      backchannel_logout_session_required: true,
    }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['only for the tests'] },
    features: { backchannelLogout: { enabled: true } },
    // Its own net guard forbids it to talk to the machine that it stands on, which is where the product is here.
    fetch: (address, { dispatcher, ...options }) => fetch(address, options),
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: 'Testperson', email: `${id}@example.se`, email_verified: true }),
    }),
    jwks: { keys: [key] },
    pkce: { required: () => true },
  });
  for (const fault of ['server_error', 'backchannel.error'])
    provider.on(fault, (context, error) => console.error(fault, error?.message));
  answer = provider.callback();
  console.log('ready');
}

createInterface({ input: process.stdin })
  .once('line', begin)
  .once('close', () => process.exit(0));

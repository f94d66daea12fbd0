// A real OpenID Provider that nobody here wrote, for the sign-in journeys. Every user name and password is right;
// who may come in is for BroByggare to say. Says its own address on the first line, does what it is told on standard
// input, one wish a line, says "ready" after each, and ends when its input does.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

// What the library says aside does not belong among our answers.
console.info = console.error;

let product, answer, state = 'up', keys = 0, asked = 0;
const isBrowser = request => request.headers['user-agent']?.startsWith('Mozilla');
const server = createServer((request, response) => {
  if (request.url.startsWith('/.well-known'))
    asked++;
  if (state === 'down')
    response.writeHead(503).end();
  else if (state === 'up' || isBrowser(request))
    answer(request, response);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));

const newKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid: `test-${++keys}`, use: 'sig', alg: 'RS256',
});

function begin() {
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
    jwks: { keys: [newKey()] },
    pkce: { required: () => true },
  });
  for (const fault of ['server_error', 'backchannel.error'])
    provider.on(fault, (context, error) => console.error(fault, error?.message));
  answer = provider.callback();
}

function grant(wish) {
  const [verb, address] = wish.split(' ');
  if (verb === 'asked')
    return asked;
  if (verb === 'meet')
    product = address;
  if (verb === 'meet' || verb === 'rotate')
    begin();
  else
    state = verb;
  return 'ready';
}

createInterface({ input: process.stdin })
  .on('line', wish => console.log(grant(wish)))
  .once('close', () => process.exit(0));

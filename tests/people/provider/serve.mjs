// A real OpenID Connect provider for the tests, on 127.0.0.1 alone. It asks for no password: the
// `login_hint` is whom it vouches for, as JSON, so that a test can say everything about somebody.
import { Provider } from "oidc-provider";

const [, , port, client, secret, back] = process.argv;
const issuer = `http://127.0.0.1:${port}`;
const accounts = new Map();

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: client,
      client_secret: secret,
      redirect_uris: [back],
      grant_types: ["authorization_code"],
      response_types: ["code"],
    },
    {
      client_id: "another",
      client_secret: secret,
      redirect_uris: [back],
      grant_types: ["authorization_code"],
      response_types: ["code"],
    },
  ],
  pkce: { required: () => true, methods: ["S256"] },
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups"] },
  conformIdTokenClaims: process.env.CONFORM === "1",
  features: { devInteractions: { enabled: false } },
  cookies: { keys: ["only for tests"] },
  ttl: { AccessToken: 60, IdToken: 60, AuthorizationCode: 60, Interaction: 60, Session: 60, Grant: 60 },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  async findAccount(_, id) {
    const said = accounts.get(id);
    return said && { accountId: id, claims: async () => ({ ...said, sub: id }) };
  },
});

provider.use(async (context, next) => {
  if (!context.path.startsWith("/interaction/")) return next();
  const { prompt, params } = await provider.interactionDetails(context.req, context.res);
  if (prompt.name === "login") {
    const said = JSON.parse(params.login_hint);
    accounts.set(said.sub, said);
    return provider.interactionFinished(context.req, context.res, { login: { accountId: said.sub } });
  }
  const { session } = await provider.interactionDetails(context.req, context.res);
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(context.req, context.res, {
    consent: { grantId: await grant.save() },
  });
});

provider.listen(Number(port), "127.0.0.1", () => console.log("ready"));

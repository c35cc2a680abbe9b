import type { Provider } from "#shared/identity/provider.ts";

/** How the Dutch federation of education and research is spoken with; what a house in it may say is narrowed to its own. */
export const surfconext = ({
  clientId,
  houses,
  isTest,
}: {
  readonly clientId: string;
  /** Houses of the federation whose people come in here, as its attribute `schac_home_organization` has them. */
  readonly houses: readonly string[];
  readonly isTest: boolean;
}): Provider => {
  const levels = [1.5, 2, 3].map((loa) => `http://${isTest ? "test." : ""}surfconext.nl/assurance/loa${loa}`);
  return {
    ...{ key: "surfconext", name: { nl: "SURFconext" }, clientId },
    ...{ issuer: `https://connect.${isTest ? "test." : ""}surfconext.nl`, scope: "openid" },
    // What it signs holds a number and a level; the address and the house have to be asked for.
    asksAddress: true,
    vouchesFor: [...houses],
    requires: { schac_home_organization: [...houses] },
    strong: { methods: [], levels },
    // No level is asked for: a house without second factors would let nobody through, and a passkey takes its place.
    asks: {},
  };
};

/** How one organisation's own Microsoft directory is spoken with; no other directory's people get through. */
export const entra = ({
  name,
  tenant,
  clientId,
  domains,
}: {
  readonly name: string;
  readonly tenant: string;
  readonly clientId: string;
  readonly domains: readonly string[];
}): Provider => ({
  ...{ key: "entra", name: { nl: name }, clientId },
  ...{ issuer: `https://login.microsoftonline.com/${tenant}/v2.0`, scope: "openid email profile" },
  asksAddress: false,
  vouchesFor: [...domains],
  // People can change the address in a directory; this optional claim says that the domain is the directory's own.
  requires: { tid: [tenant], xms_edov: [true, 1, "1", "true"] },
  strong: { methods: ["mfa"], levels: ["c1"] },
  // Asks for the authentication context to which the directory ties a second factor.
  asks: { claims: JSON.stringify({ id_token: { acrs: { essential: true, value: "c1" } } }) },
});

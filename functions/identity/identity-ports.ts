import type { Ports, RequestPorts } from "../ports.ts";
import type { Providers } from "./provider-ports.ts";

/** What signing in needs of the outside world besides what every request does. */
export type IdentityPorts = RequestPorts &
  Pick<Ports, "mail"> & {
    /** The address from which a browser came, as the CDN saw it; never as the browser says. */
    readonly viewerOf: (request: Request) => string;
    /**
     * Milliseconds after which a request for a code is answered, whatever came of it: longer than sending a mail takes,
     * so that the time tells nothing.
     */
    readonly answersAfter: number;
    /** Who may say who somebody is. */
    readonly providers: Providers;
    /**
     * Hears of mail that could not be sent and of providers that could not be believed: who asked may not, because
     * others could tell by it who exists.
     */
    readonly onTrouble: (problem: unknown) => void;
  };

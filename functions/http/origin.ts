import { type Passed, pass, reject } from "./rejection.ts";

/** Methods that change nothing and therefore may come from anywhere. */
export const safeMethods = ["GET", "HEAD", "OPTIONS"];

/**
 * Changes are only accepted from our own pages: a browser always sends `Origin` with them, so its absence is refused
 * as well. `Sec-Fetch-Site`, where a browser sends it, must agree.
 * @param address where people find the product; the host that was called counts as ours too, for the local start
 */
export const fromOwnPages = (request: Request, address: string): Passed<undefined> => {
  if (safeMethods.includes(request.method)) return pass(undefined);

  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return reject("foreign-origin");
  if (origin === null || !URL.canParse(origin)) return reject("foreign-origin");

  const { origin: asked, host } = new URL(origin);
  const ours = asked === new URL(address).origin || host === request.headers.get("host");
  return ours ? pass(undefined) : reject("foreign-origin");
};

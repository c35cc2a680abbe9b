/** What the browser keeps: the session, and before there is one, what binds a code to the browser that asked for it. */
export type CookieName = "sectorspiegel" | "sectorspiegel-begin";

const shape = /^[A-Za-z0-9_-]{20,64}$/;

/**
 * Names of cookies begin with `__Host-` wherever there is TLS: the browser then takes them from this host alone. On
 * one machine there is none, and no prefix.
 */
const fullName = (name: CookieName, address: string): string => (isSecure(address) ? `__Host-${name}` : name);
const isSecure = (address: string): boolean => address.startsWith("https:");

/** A secret that the browser brought; undefined for none, and for what we never gave. */
export const cookieIn = (request: Request, name: CookieName, address: string): string | undefined => {
  const start = `${fullName(name, address)}=`;
  const pair = request.headers
    .get("cookie")
    ?.split(/;\s*/)
    .find((one) => one.startsWith(start));
  const value = pair?.slice(start.length);
  return value !== undefined && shape.test(value) ? value : undefined;
};

/** @param seconds how long the browser keeps it; until it is closed where there is none */
export const setCookie = (name: CookieName, value: string, address: string, seconds?: number): string =>
  [
    `${fullName(name, address)}=${value}`,
    ...["Path=/", "HttpOnly", "SameSite=Lax"],
    ...(isSecure(address) ? ["Secure"] : []),
    ...(seconds === undefined ? [] : [`Max-Age=${Math.max(0, Math.floor(seconds))}`]),
  ].join("; ");

export const dropCookie = (name: CookieName, address: string): string => setCookie(name, "", address, 0);

/** Which page answers which address; the longest prefix wins. Read by the CDN's description and by the local start alike. */
export const pages = [
  { prefix: "/invullen", file: "answer.html" },
  { prefix: "/uitnodiging", file: "sign-in.html" },
  { prefix: "/aanmelden", file: "sign-in.html" },
  { prefix: "/", file: "index.html" },
] as const;

/** Kept by nobody on the way, because its address may hold an invitation. */
export const neverKept = "sign-in.html";

/** Addresses that functions answer, not files. */
export const answeredByFunctions = ["/api/", "/problems/"] as const;

/** The page for a path, as the browser asks for it. */
export const pageFor = (path: string): string => {
  const page = pages.find(
    ({ prefix }) => path === prefix || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`),
  );
  return page?.file ?? "index.html";
};

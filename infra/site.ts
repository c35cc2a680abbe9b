/** Which page answers which address; the longest prefix wins. Read by the CDN's description and by the local start alike. */
export const pages = [
  { prefix: "/invullen", file: "answer.html" },
  { prefix: "/", file: "index.html" },
] as const;

/** Addresses that functions answer, not files. */
export const answeredByFunctions = ["/api/", "/problems/"] as const;

/** The page for a path, as the browser asks for it. */
export const pageFor = (path: string): string => {
  const page = pages.find(
    ({ prefix }) => path === prefix || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`),
  );
  return page?.file ?? "index.html";
};

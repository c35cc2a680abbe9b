const browsers = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const systems = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS/, "Mac"],
  [/CrOS/, "Chromebook"],
  [/Linux/, "Linux"],
] as const;

const first = (list: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  list.find(([sign]) => sign.test(text))?.[1];

/** The kind of browser in two words, such as “Firefox, Windows”: enough to know one's own, too little to know another's. */
export const deviceOf = (request: Request): string => {
  const told = (request.headers.get("user-agent") ?? "").slice(0, 400);
  return [first(browsers, told), first(systems, told)].filter((part) => part !== undefined).join(", ");
};

import type { Language } from "#shared/kernel/text.ts";

/** The language of what people read: Dutch, unless the browser prefers English to Dutch. */
export const languageOf = (request: Request): Language => {
  const wishes = (request.headers.get("accept-language") ?? "").slice(0, 500).split(",");
  const weightOf = (language: Language): number =>
    Math.max(
      0,
      ...wishes
        .map((wish) => wish.trim().toLowerCase().split(";"))
        .filter(([tag]) => tag === language || tag?.startsWith(`${language}-`))
        .map(([, weight]) => Number(/q=([\d.]+)/.exec(weight ?? "q=1")?.[1] ?? 1)),
    );
  return weightOf("en") > weightOf("nl") ? "en" : "nl";
};

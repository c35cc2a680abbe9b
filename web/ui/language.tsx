import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { type Language, languages } from "#shared/kernel/text.ts";

type Spoken = { readonly language: Language; readonly choose: (language: Language) => void };

const Spoken = createContext<Spoken>({ language: "nl", choose: () => undefined });

/** The language in which this part of the page speaks. */
export const useLanguage = (): Language => use(Spoken).language;

/** Changes the language of the whole page. */
export const useChooseLanguage = (): ((language: Language) => void) => use(Spoken).choose;

/** The phrases of a noun in the language of the page: `const say = useWords(roundWords)`. */
export const useWords = <W,>(phrases: (language: Language) => W): W => phrases(useLanguage());

const rememberedUnder = "sectorspiegel-language";

const known = (code: string | null | undefined): Language | undefined => languages.find((one) => one === code);

/** What was chosen before on this device. A browser may forbid storage; then the page's own language is taken. */
const remembered = (): Language | undefined => {
  try {
    return known(localStorage.getItem(rememberedUnder));
  } catch {
    return undefined;
  }
};

const remember = (language: Language): void => {
  try {
    localStorage.setItem(rememberedUnder, language);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
};

/** Wraps a whole page: owns the choice, remembers it and tells the browser and the screen reader. */
export const LanguageProvider = ({ first, children }: { first?: Language | undefined; children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(
    () => first ?? remembered() ?? known(document.documentElement.lang) ?? "nl",
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (chosen: Language) => {
    remember(chosen);
    setLanguage(chosen);
  };
  return <Spoken value={{ language, choose }}>{children}</Spoken>;
};

/** A part of a page in a language of its own, such as a preview of the English invitation. */
export const InLanguage = ({ language, children }: { language: Language; children: ReactNode }) => {
  const choose = useChooseLanguage();
  return (
    <Spoken value={{ language, choose }}>
      <div lang={language}>{children}</div>
    </Spoken>
  );
};

import { type Language, languages } from "#shared/kernel/text.ts";
import { useChooseLanguage, useLanguage, useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./language-switch.css";

const names: Record<Language, string> = { nl: "Nederlands", en: "English" };

/** Both languages by their own names; what was filled in stays. */
export const LanguageSwitch = () => {
  const say = useWords(uiWords);
  const spoken = useLanguage();
  const choose = useChooseLanguage();
  return (
    <ul className="language-switch" aria-label={say.language}>
      {languages.map((language) => (
        <li key={language}>
          <button type="button" lang={language} aria-pressed={language === spoken} onClick={() => choose(language)}>
            {names[language]}
          </button>
        </li>
      ))}
    </ul>
  );
};

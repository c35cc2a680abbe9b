import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AnswerApp } from "./responses/answer-app.tsx";
import { BrokenPage } from "./responses/broken-page.tsx";
import { LanguageProvider } from "./ui/language.tsx";
import "./ui/foundation.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to draw in.");

/** What React could not draw leaves an empty page; this says so, and that nothing given is gone. */
const sayThatItBroke = (): void => {
  const place = document.createElement("div");
  root.replaceWith(place);
  createRoot(place).render(
    <LanguageProvider>
      <BrokenPage />
    </LanguageProvider>,
  );
};

/** The respondent's page: native controls, the system's letters, and nothing that is not needed to answer. */
createRoot(root, { onUncaughtError: sayThatItBroke }).render(
  <StrictMode>
    <LanguageProvider>
      <AnswerApp />
    </LanguageProvider>
  </StrictMode>,
);

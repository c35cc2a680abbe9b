import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { NotFoundPage } from "./app/not-found-page.tsx";
import { LanguageProvider } from "./ui/language.tsx";
import "./ui/foundation.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to draw in.");

/** The respondent's page: native controls, the system's letters, and nothing that is not needed to answer. */
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <NotFoundPage />
    </LanguageProvider>
  </StrictMode>,
);

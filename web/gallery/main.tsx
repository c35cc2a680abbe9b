import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LanguageProvider } from "../ui/language.tsx";
import { Gallery } from "./gallery.tsx";
import "../ui/foundation.css";
import "../ui/fonts.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to draw in.");

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <Gallery />
    </LanguageProvider>
  </StrictMode>,
);

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/router.tsx";
import { NavigationProvider } from "./ui/anchor.tsx";
import { LanguageProvider } from "./ui/language.tsx";
import "./ui/foundation.css";
import "./ui/fonts.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to draw in.");

/** Staff, committee and public: one page that draws the route it is at. */
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={new QueryClient()}>
        <NavigationProvider value={(href) => router.history.push(href)}>
          <RouterProvider router={router} />
        </NavigationProvider>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);

import { useEffect } from "react";

/** The page's own h1 is its title too: tabs, history and screen readers name the page as it names itself. */
export const useTitle = (): void => {
  useEffect(() => {
    const tell = () => {
      const heading = document.querySelector("h1")?.textContent;
      const title = heading ? `${heading} – Sectorspiegel` : "Sectorspiegel";
      if (document.title !== title) document.title = title;
    };
    tell();
    const watching = new MutationObserver(tell);
    watching.observe(document.body, { childList: true, subtree: true, characterData: true });
    return () => watching.disconnect();
  }, []);
};

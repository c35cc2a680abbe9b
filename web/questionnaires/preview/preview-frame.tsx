import { type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

export type Screen = "desktop" | "phone" | "print";

type Props = { readonly screen: Screen; readonly title: string; readonly children: ReactNode };

/** What is meant for paper is shown, and what is meant for screens is not, as a printer would have it. */
const asOnPaper = (sheet: CSSStyleSheet): void => {
  for (const rule of sheet.cssRules)
    if (rule instanceof (sheet.ownerNode?.ownerDocument?.defaultView ?? window).CSSMediaRule) {
      if (/\bprint\b/.test(rule.media.mediaText)) rule.media.mediaText = "all";
      else if (/\bscreen\b/.test(rule.media.mediaText)) rule.media.mediaText = "not all";
    }
};

/**
 * A window of its own, so that everything in it that asks how wide the screen is gets the answer of that screen. It has
 * the page's style sheets and no address; what is in it belongs to this page.
 */
export const PreviewFrame = ({ screen, title, children }: Props) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement>();
  const [height, setHeight] = useState(600);

  useEffect(() => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    inside.documentElement.lang = document.documentElement.lang;
    inside.title = title;
    const sheets = [...document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>("link[rel=stylesheet], style")];
    const copies = sheets.map((sheet) => inside.importNode(sheet, true));
    inside.head.replaceChildren(...copies);
    if (screen === "print")
      for (const copy of copies)
        copy.addEventListener("load", () => {
          if (copy.sheet) asOnPaper(copy.sheet);
        });
    setBody(inside.body);
    const measure = new ResizeObserver(() => setHeight(Math.max(320, inside.body.scrollHeight + 8)));
    measure.observe(inside.body);
    return () => measure.disconnect();
  }, [screen, title]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a screen wider than this one is scrolled by keyboard too
    <section className="preview-screen" data-screen={screen} aria-label={title} tabIndex={0}>
      <iframe ref={frame} key={screen} title={title} className="preview-frame" height={height} />
      {body && createPortal(children, body)}
    </section>
  );
};

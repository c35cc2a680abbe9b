import type { ReactNode } from "react";
import { useWords } from "./language.tsx";
import { SkipLink } from "./skip-link.tsx";
import { uiWords } from "./words.ts";
import "./page.css";

type PageProps = {
  readonly header: ReactNode;
  readonly footer?: ReactNode;
  /** Beside the content on a wide screen, above it on a phone: the list of sections, a table of contents. */
  readonly side?: ReactNode;
  /** Stays at the bottom of the screen: the way back and forth through a form. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every page: skip link, header, one main part, footer. */
export const Page = ({ header, footer, side, actions, children }: PageProps) => {
  const say = useWords(uiWords);
  return (
    <div className="page">
      <SkipLink />
      {header}
      <div className="page-middle" data-sided={side !== undefined || undefined}>
        {side !== undefined && <aside className="page-side not-in-print">{side}</aside>}
        <main id="content" className="page-main" tabIndex={-1}>
          {children}
        </main>
      </div>
      {actions !== undefined && (
        <section className="page-actions not-in-print" aria-label={say.onwards}>
          <div className="page-actions-inner">{actions}</div>
        </section>
      )}
      {footer}
    </div>
  );
};

type PageHeadingProps = {
  /** Where this belongs: the round, the section. */
  readonly kicker?: ReactNode;
  /** What this page is for, as a sentence or a question. */
  readonly children: ReactNode;
  readonly lead?: ReactNode;
};

/** The page's only h1, with what it belongs to above and what it asks or shows below. */
export const PageHeading = ({ kicker, children, lead }: PageHeadingProps) => (
  <div className="page-heading">
    {kicker !== undefined && <p className="page-kicker">{kicker}</p>}
    <h1>{children}</h1>
    {lead !== undefined && <p className="page-lead">{lead}</p>}
  </div>
);

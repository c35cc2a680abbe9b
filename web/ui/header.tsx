import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { useWords } from "./language.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { uiWords } from "./words.ts";
import "./header.css";

export type NavItem = { readonly href: string; readonly label: ReactNode; readonly current?: boolean | undefined };

type HeaderProps = {
  /** Where the product's name leads. */
  readonly home: string;
  readonly nav?: readonly NavItem[] | undefined;
  /** Who is signed in, for which organisation, and the way out. */
  readonly account?: ReactNode;
};

/** The name of the product, the ways through it, who is here, and the language. */
export const Header = ({ home, nav = [], account }: HeaderProps) => {
  const say = useWords(uiWords);
  return (
    <header className="header">
      <div className="header-inner">
        <Anchor className="header-name" href={home}>
          {say.product}
        </Anchor>
        {nav.length > 0 && (
          <nav className="header-nav not-in-print" aria-label={say.menu}>
            <ul>
              {nav.map(({ href, label, current }) => (
                <li key={href}>
                  <Anchor href={href} aria-current={current ? "page" : undefined}>
                    {label}
                  </Anchor>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="header-end not-in-print">
          {account}
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
};

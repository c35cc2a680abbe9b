import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import "./footer.css";

type FooterProps = {
  readonly links?: readonly { readonly href: string; readonly label: ReactNode }[] | undefined;
  readonly children?: ReactNode;
};

/** Who is behind this, whom to ask, and what is done with what one fills in. */
export const Footer = ({ links = [], children }: FooterProps) => (
  <footer className="footer">
    <div className="footer-inner">
      {children}
      {links.length > 0 && (
        <ul className="not-in-print">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Anchor href={href}>{label}</Anchor>
            </li>
          ))}
        </ul>
      )}
    </div>
  </footer>
);

import type { ReactNode } from "react";

/** A table's caption that also names its question, for whoever goes from table to table without the headings around them. */
export const Caption = ({ of, children }: { of: string; children: ReactNode }) => (
  <>
    {children}
    <span className="for-screen-readers"> – {of}</span>
  </>
);

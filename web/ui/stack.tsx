import type { ReactNode } from "react";
import "./stack.css";

type StackProps = {
  /** Space between the parts, in steps of the 4-px grid: small 12, middle 24, large 48, section 64. */
  readonly gap?: "small" | "middle" | "large" | "section" | undefined;
  readonly children: ReactNode;
};

/** Parts under each other with even space. */
export const Stack = ({ gap = "middle", children }: StackProps) => (
  <div className="stack" data-gap={gap}>
    {children}
  </div>
);

/** Parts beside each other that wrap where there is no room, such as a row of buttons. */
export const Row = ({ children }: { children: ReactNode }) => <div className="row">{children}</div>;

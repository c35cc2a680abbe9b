import type { ReactNode } from "react";
import "./empty-state.css";

type EmptyStateProps = {
  /** What will come here, as a sentence. */
  readonly heading: ReactNode;
  readonly children?: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
};

/** A page or list with nothing in it yet: says what will come and offers the first step. */
export const EmptyState = ({ heading, children, action }: EmptyStateProps) => (
  <div className="empty-state">
    <p className="empty-heading">{heading}</p>
    {children !== undefined && <div className="empty-body">{children}</div>}
    {action !== undefined && <div>{action}</div>}
  </div>
);

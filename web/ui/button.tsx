import type { ComponentProps } from "react";
import { Anchor } from "./anchor.tsx";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./button.css";

/** One primary button on a page at most; `quiet` looks like a link, `danger` is for what cannot be undone. */
export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

type ButtonProps = ComponentProps<"button"> & {
  readonly look?: ButtonLook | undefined;
  /** At work: keeps its place and the focus, takes no second press, and says so in words. */
  readonly busy?: boolean | undefined;
  readonly busyWords?: string | undefined;
};

/** A button with a verb on it. `type` is "button" unless said otherwise, so it never submits a form by accident. */
export const Button = ({ look = "secondary", busy = false, busyWords, onClick, children, ...rest }: ButtonProps) => {
  const say = useWords(uiWords);
  return (
    <button
      type="button"
      {...rest}
      className="button"
      data-look={look}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      <span aria-live="polite">{busy ? (busyWords ?? say.busy) : children}</span>
    </button>
  );
};

type ButtonLinkProps = ComponentProps<"a"> & { readonly href: string; readonly look?: ButtonLook | undefined };

/** Looks like a button because it is the page's next step, but goes somewhere and is therefore a link. */
export const ButtonLink = ({ look = "secondary", ...rest }: ButtonLinkProps) => (
  <Anchor {...rest} className="button" data-look={look} />
);

import { type ComponentProps, createContext, type MouseEvent, use } from "react";

type Navigate = (href: string) => void;

const Navigation = createContext<Navigate | undefined>(undefined);

/** Gives the parts below it a way to follow links without loading the page again; without it links are plain links. */
export const NavigationProvider = Navigation.Provider;

const leavesToBrowser = (event: MouseEvent<HTMLAnchorElement>): boolean =>
  event.defaultPrevented ||
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey ||
  event.currentTarget.target !== "" ||
  event.currentTarget.hasAttribute("download") ||
  event.currentTarget.origin !== location.origin;

/** A link. A path within the product is followed by the router where there is one; all else is the browser's. */
export const Anchor = ({ href, onClick, ...rest }: ComponentProps<"a"> & { href: string }) => {
  const navigate = use(Navigation);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (navigate === undefined || href.startsWith("#") || leavesToBrowser(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    />
  );
};

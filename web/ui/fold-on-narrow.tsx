import { type ReactNode, useSyncExternalStore } from "react";

const narrow = "(max-width: 61.99rem)";

const watch = (changed: () => void): (() => void) => {
  const query = matchMedia(narrow);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Whether the side of a page stands above its content instead of beside it. */
const useNarrow = (): boolean =>
  useSyncExternalStore(
    watch,
    () => matchMedia(narrow).matches,
    () => false,
  );

/** What stands open beside the content folds behind its name where it would stand before it, as on a phone. */
export const FoldOnNarrow = ({ name, children }: { name: ReactNode; children: ReactNode }) =>
  useNarrow() ? (
    <details>
      <summary>{name}</summary>
      {children}
    </details>
  ) : (
    children
  );

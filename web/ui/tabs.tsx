import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import "./tabs.css";

export type Tab = { readonly id: string; readonly label: ReactNode; readonly content: ReactNode };

type TabsProps = {
  /** What the tabs are views of. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** For a page that keeps the open tab in its address; otherwise the part remembers it. */
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
};

/** Where a key leads from tab `at` of `count`, or undefined for a key that is not the tabs' own. */
export const tabReachedBy = (key: string, at: number, count: number): number | undefined => {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
};

/** Views of one thing. Only the open tab is in the tab order; arrow keys, Home and End move and open. */
export const Tabs = ({ label, tabs, selected, onSelect }: TabsProps) => {
  const group = useId();
  const list = useRef<HTMLDivElement>(null);
  const [remembered, setRemembered] = useState(tabs[0]?.id);
  const open = tabs.find(({ id }) => id === (selected ?? remembered)) ?? tabs[0];

  const select = (id: string) => {
    setRemembered(id);
    onSelect?.(id);
  };
  const move = (event: KeyboardEvent, at: number) => {
    const reached = tabReachedBy(event.key, at, tabs.length);
    const tab = reached === undefined ? undefined : tabs[reached];
    if (tab === undefined) return;
    event.preventDefault();
    select(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(tab.id)}"]`)?.focus();
  };
  return (
    <div>
      <div className="tab-list" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab, at) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="tab"
            id={`${group}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === open?.id}
            aria-controls={tab.id === open?.id ? `${group}-panel` : undefined}
            tabIndex={tab.id === open?.id ? 0 : -1}
            onClick={() => select(tab.id)}
            onKeyDown={(event) => move(event, at)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        className="tab-panel"
        id={`${group}-panel`}
        aria-labelledby={open && `${group}-${open.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel may hold nothing that takes the focus itself
        tabIndex={0}
      >
        {open?.content}
      </div>
    </div>
  );
};

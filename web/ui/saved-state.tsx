import type { Instant } from "#shared/kernel/time.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { useLanguage, useWords } from "./language.tsx";
import { shownTime } from "./shown.ts";
import { uiWords } from "./words.ts";
import "./saved-state.css";

export type Saving =
  | { readonly is: "untouched" }
  | { readonly is: "unsaved" }
  | { readonly is: "saving" }
  | { readonly is: "saved"; readonly at: Instant }
  /** No connection; tried again by itself. */
  | { readonly is: "waiting" }
  | { readonly is: "failed" };

const icons = { unsaved: "waiting", saving: "waiting", saved: "saved", waiting: "warning", failed: "error" } as const;

/** Whether what was filled in is kept, always in sight. Failure stays until it is solved. */
export const SavedState = ({ saving, onRetry }: { saving: Saving; onRetry?: (() => void) | undefined }) => {
  const say = useWords(uiWords);
  const language = useLanguage();
  const said = {
    untouched: "",
    unsaved: say.unsaved,
    saving: say.saving,
    saved: saving.is === "saved" ? say.savedAt(shownTime(saving.at, language)) : "",
    waiting: say.waitingForConnection,
    failed: say.saveFailed,
  }[saving.is];
  return (
    <div className="saved-state" data-state={saving.is}>
      <p role="status">
        {saving.is !== "untouched" && <Icon name={icons[saving.is]} />}
        <span className="in-columns">{said}</span>
      </p>
      {saving.is === "failed" && onRetry !== undefined && (
        <Button look="quiet" onClick={onRetry}>
          {say.tryAgain}
        </Button>
      )}
    </div>
  );
};

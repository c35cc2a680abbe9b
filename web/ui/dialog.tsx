import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./dialog.css";

type DialogProps = {
  readonly open: boolean;
  /** Asked to close: by Escape or by the button. The page decides and sets `open`. */
  readonly onClose: () => void;
  readonly heading: ReactNode;
  readonly children: ReactNode;
  /** The buttons, the one that does it first. */
  readonly actions?: ReactNode;
  /** On the button that changes nothing; "Sluiten" unless said otherwise. */
  readonly closeWords?: string | undefined;
};

/**
 * One question that must be answered before anything else. The browser's own dialog keeps the focus inside, makes the
 * rest inert and gives the focus back to whatever opened it; it starts at the heading, so that Enter does nothing yet.
 */
export const Dialog = ({ open, onClose, heading, children, actions, closeWords }: DialogProps) => {
  const say = useWords(uiWords);
  const headingId = useId();
  const element = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || open === dialog.open) return;
    if (!open) return dialog.close();
    dialog.showModal();
    dialog.querySelector("h2")?.focus();
  }, [open]);

  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => open && onClose()}
    >
      {open && (
        <>
          <h2 id={headingId} className="dialog-heading" tabIndex={-1}>
            {heading}
          </h2>
          <div className="dialog-body">{children}</div>
          <div className="dialog-actions">
            {actions}
            <Button look="quiet" onClick={onClose}>
              <Icon name="close" />
              {closeWords ?? say.close}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
};

import { Button } from "../ui/button.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { shownTime } from "../ui/shown.ts";
import { useAnswering } from "./answering.ts";
import type { SavingNow } from "./saving/saving-of.ts";
import { useSaverPart } from "./saving/use-saver.ts";
import { signInAddress } from "./sign-in-address.ts";
import { answeringWords } from "./words.ts";
import "../ui/saved-state.css";

/** How pressing each state is: colour and drawing follow, the words say it. */
const looks: Readonly<Record<SavingNow["is"], { state: string; icon?: IconName }>> = {
  untouched: { state: "untouched" },
  saving: { state: "saving", icon: "waiting" },
  saved: { state: "saved", icon: "saved" },
  "no-connection": { state: "waiting", icon: "warning" },
  trouble: { state: "waiting", icon: "warning" },
  "signed-out": { state: "failed", icon: "error" },
  closed: { state: "failed", icon: "error" },
  "no-agreement": { state: "failed", icon: "error" },
  conflict: { state: "waiting", icon: "warning" },
  unfit: { state: "waiting", icon: "warning" },
};

/** Whether everything given is stored, always in sight and told to screen readers when it changes. */
export const SavingLine = () => {
  const { saver } = useAnswering();
  const say = useWords(answeringWords);
  const language = useLanguage();
  const saving = useSaverPart(saver, (view) => view.saving);
  const { state, icon } = looks[saving.is];

  const words =
    saving.is === "saved"
      ? say.saving.saved(shownTime(saving.at, language))
      : saving.is === "unfit"
        ? say.saving.unfit(saving.answers)
        : say.saving[saving.is];
  return (
    <div className="saved-state" data-state={state}>
      <p role="status">
        {icon && <Icon name={icon} />}
        <span className="in-columns">{words}</span>
      </p>
      {(saving.is === "no-connection" || saving.is === "trouble") && (
        <Button look="quiet" onClick={saver.wake}>
          {say.tryNow}
        </Button>
      )}
      {saving.is === "signed-out" && (
        <a href={signInAddress()} target="_blank" rel="noreferrer">
          {say.signInAgain}
        </a>
      )}
    </div>
  );
};

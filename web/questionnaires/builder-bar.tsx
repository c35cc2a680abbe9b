import { translationsOf } from "#shared/questionnaires/editing/translations.ts";
import { minutesToAnswer } from "#shared/questionnaires/minutes.ts";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { SavedState } from "../ui/saved-state.tsx";
import { Row } from "../ui/stack.tsx";
import { useKeeper, useKept, useRestingDraft } from "./keeping/use-keeper.ts";
import { usePlace } from "./place.ts";
import { previewed } from "./preview/previewed.ts";
import { builderWords } from "./words.ts";

/** Always in sight: whether all is kept, how long it takes to answer, what is missing in English; back and forth. */
export const BuilderBar = ({ onEnglish }: { onEnglish: () => void }) => {
  const say = useWords(builderWords);
  const keeper = useKeeper();
  const { english } = usePlace();
  const draft = useRestingDraft();
  const saving = useKept((view) => view.saving);
  const canUndo = useKept(({ history }) => history.past.length > 0);
  const canRedo = useKept(({ history }) => history.future.length > 0);
  const minutes = minutesToAnswer({ questions: previewed(draft).askable });
  return (
    <div className="builder-bar">
      <Row>
        <Button disabled={!canUndo} onClick={keeper.undo}>
          {say.undo}
        </Button>
        <Button disabled={!canRedo} onClick={keeper.redo}>
          {say.redo}
        </Button>
        <SavedState saving={saving} onRetry={() => void keeper.flush()} />
      </Row>
      <p className="builder-size">
        {say.size(draft.questions.length, minutes)} · {say.missing(translationsOf(draft).missing)}
      </p>
      <Button look="quiet" aria-pressed={english} onClick={onEnglish}>
        {english ? say.withoutEnglish : say.withEnglish}
      </Button>
    </div>
  );
};

import { useState } from "react";
import { consequences, copyingSection, removingSection } from "#shared/questionnaires/editing/commands.ts";
import { questionsIn } from "#shared/questionnaires/editing/in-order.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useWords } from "../ui/language.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { useKeeper, useKept } from "./keeping/use-keeper.ts";
import { fieldIds, usePlace } from "./place.ts";
import { TextPair } from "./text-pair.tsx";
import { builderWords } from "./words.ts";

/** The title of a section, and what can be done with it as a whole. */
export const SectionEditor = ({ id }: { id: string }) => {
  const say = useWords(builderWords);
  const keeper = useKeeper();
  const { open } = usePlace();
  const [asking, setAsking] = useState(false);
  const section = useKept(({ history }) => found(history.draft.sections, id));
  if (section === undefined) return null;
  const { draft } = keeper.view().history;
  const inside = questionsIn(draft, id).map((question) => question.id);
  const referring = asking ? consequences(draft, inside).length : 0;
  const copy = () => {
    const made = copyingSection(draft, id);
    if (made === undefined) return;
    keeper.edit(made.edit);
    open({ is: "section", id: made.id });
  };
  return (
    <Stack>
      <h2 className="builder-heading">{say.section}</h2>
      <Row>
        <Button look="quiet" onClick={copy}>
          {say.copy}
        </Button>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {say.remove}
        </Button>
      </Row>
      <TextPair
        id={fieldIds.title}
        label={say.title}
        value={section.title}
        onChange={(title) => keeper.edit({ is: "section-titled", id, title }, `${id}/title`)}
        onLeave={keeper.settle}
      />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.removeSection}
        closeWords={say.keep}
        actions={
          <Button
            look="danger"
            onClick={() => {
              setAsking(false);
              keeper.edit(removingSection(draft, id));
              open(undefined);
            }}
          >
            {say.remove}
          </Button>
        }
      >
        {referring > 0 && <p>{say.referring(referring)}</p>}
        <p>{say.undoable}</p>
      </Dialog>
    </Stack>
  );
};

import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { useKeeper, useKept } from "./keeping/use-keeper.ts";
import { fieldIds } from "./place.ts";
import { TextPair } from "./text-pair.tsx";
import { builderWords } from "./words.ts";

/** What the questionnaire is called. */
export const WholeEditor = () => {
  const say = useWords(builderWords);
  const keeper = useKeeper();
  const title = useKept(({ history }) => history.draft.title);
  return (
    <Stack>
      <h2 className="builder-heading">{say.about}</h2>
      <TextPair
        id={fieldIds.title}
        label={say.title}
        value={title}
        onChange={(next) => keeper.edit({ is: "titled", title: next }, "title")}
        onLeave={keeper.settle}
      />
    </Stack>
  );
};

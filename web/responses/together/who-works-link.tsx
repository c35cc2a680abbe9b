import { Anchor } from "../../ui/anchor.tsx";
import { useWords } from "../../ui/language.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { pathOf } from "../place.ts";
import { colleagueWords } from "./colleague-words.ts";

/** The way to the page of who works on this answer. */
export const WhoWorksLink = () => {
  const { asked } = useAnswering();
  const { team } = useStanding();
  const say = useWords(colleagueWords);
  return (
    <p>
      <Anchor href={pathOf({ at: "colleagues", responseId: asked.responseId })}>
        {say.whoWorks(team.members.length)}
      </Anchor>
    </p>
  );
};

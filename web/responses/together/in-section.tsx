import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/language.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { listed } from "./named.ts";
import { togetherWords } from "./together-words.ts";

/** In the list of sections: for whom one is, and who is there at this moment. */
export const InSection = ({ section }: { section: string }) => {
  const { me } = useAnswering();
  const { team, here } = useStanding();
  const say = useWords(togetherWords);
  const nameOf = (personId: string) =>
    personId === me.personId
      ? [say.you]
      : team.members.filter((one) => one.personId === personId).map(({ name }) => name);
  const assigned = (team.sections[section] ?? []).flatMap(nameOf);
  const there = here.filter((one) => one.section === section).map(({ name }) => name);
  return (
    <>
      {assigned.length > 0 && <span className="together-for">{say.assignedTo(listed(assigned, say.and))}</span>}
      {there.length > 0 && (
        <span className="together-there">
          <Icon name="person" />
          {say.isHere(listed(there, say.and))}
        </span>
      )}
    </>
  );
};

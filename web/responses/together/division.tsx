import { useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { assignSection } from "#shared/responses/team-operations.ts";
import { Anchor } from "../../ui/anchor.tsx";
import { Button } from "../../ui/button.tsx";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Row } from "../../ui/stack.tsx";
import { StateMark } from "../../ui/state-mark.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { pathOf } from "../place.ts";
import type { SectionProgress } from "../progress-of.ts";
import { answeringWords } from "../words.ts";
import { ColleagueRefused } from "./colleague-refused.tsx";
import { colleagueWords } from "./colleague-words.ts";
import { listed } from "./named.ts";
import { useDeed } from "./use-deed.ts";

/** One section: how far it is, for whom, and for the coordinator the way to say so. */
const DivisionItem = ({ section }: { section: SectionProgress }) => {
  const { asked } = useAnswering();
  const { team, role, isOpen, phase, takeHead, takeTogether } = useStanding();
  const say = useWords(colleagueWords);
  const around = useWords(answeringWords);
  const language = useLanguage();
  const [chosen, setChosen] = useState<Id<"person">[]>();
  const [saved, setSaved] = useState(false);
  const { run, busy, refused, forget } = useDeed(assignSection);
  const { responseId } = asked;
  const title = inLanguage(section.title, language);
  const assigned = team.sections[section.id] ?? [];
  const writers = team.members.filter((member) => member.role !== "reader");
  const names = team.members.filter(({ personId }) => assigned.includes(personId)).map(({ name }) => name);
  const mayDivide = role === "coordinator" && (isOpen || phase === "scheduled");

  const close = () => {
    forget();
    setChosen(undefined);
  };
  const save = async () => {
    const reply = await run({ params: { responseId, section: section.id }, body: { persons: chosen ?? [] } });
    if (!reply.ok) return;
    takeHead(reply.value.head);
    takeTogether({ team: reply.value.team });
    setChosen(undefined);
    setSaved(true);
  };
  return (
    <li className="together-member">
      <p>
        <Anchor href={pathOf({ at: "section", responseId, section: section.id })}>{title}</Anchor>
      </p>
      <p>
        <StateMark state={section.state}>{around.answeredOf(section.answered, section.questions.length)}</StateMark>
      </p>
      <p>{names.length === 0 ? say.nobodyYet : listed(names, say.and)}</p>
      {mayDivide && chosen === undefined && (
        <div>
          <Button
            look="quiet"
            onClick={() => {
              setSaved(false);
              setChosen([...assigned]);
            }}
          >
            {say.divide} <span className="for-screen-readers">{say.divideWhich(title)}</span>
          </Button>
        </div>
      )}
      {chosen !== undefined && (
        <>
          <CheckboxGroup
            label={say.whoDoes(title)}
            options={writers.map(({ personId, name }) => ({ value: personId, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
          <Row>
            <Button busy={busy} busyWords={say.saving} onClick={save}>
              {say.saveDivision}
            </Button>
            <Button look="quiet" onClick={close}>
              {say.cancel}
            </Button>
          </Row>
          <ColleagueRefused refused={refused} />
        </>
      )}
      <p role="status">{saved && say.divisionSaved}</p>
    </li>
  );
};

/** Who does which section, with how far each is. */
export const Division = () => {
  const { sections } = useStanding();
  const say = useWords(colleagueWords);
  return (
    <section aria-labelledby="verdeling">
      <h2 id="verdeling">{say.division}</h2>
      <p>{say.divisionWhat}</p>
      <ul className="together-list">
        {sections.map((section) => (
          <DivisionItem key={section.id} section={section} />
        ))}
      </ul>
    </section>
  );
};

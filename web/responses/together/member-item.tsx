import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Member } from "#shared/responses/team.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { shownDayShort } from "../../ui/shown.ts";
import { Row } from "../../ui/stack.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { colleagueWords } from "./colleague-words.ts";
import { type MemberDeed, MemberDialog } from "./member-dialog.tsx";

/** One of those who work on the answer; the coordinator may give them another role, the coordination, or take them off. */
export const MemberItem = ({ member }: { member: Member }) => {
  const { me } = useAnswering();
  const { role, isOpen, phase, here, sections } = useStanding();
  const say = useWords(colleagueWords);
  const language = useLanguage();
  const [deed, setDeed] = useState<MemberDeed>();
  const isMe = member.personId === me.personId;
  const mayChange = role === "coordinator" && (isOpen || phase === "scheduled") && member.role !== "coordinator";
  const at = here.find(({ personId }) => personId === member.personId)?.section;
  const where = sections.find(({ id }) => id === at)?.title;
  const button = (which: MemberDeed, words: string) => (
    <Button look="quiet" onClick={() => setDeed(which)}>
      {words} <span className="for-screen-readers">{say.whichPerson(member.name)}</span>
    </Button>
  );
  return (
    <li className="together-member">
      <p>
        <strong>{member.name}</strong> {isMe && say.isYou}
        {where && (
          <span className="together-there">
            <Icon name="person" />
            {say.isIn(inLanguage(where, language))}
          </span>
        )}
      </p>
      <p>
        {say.role[member.role]}: {say.roleWhat[member.role]}
      </p>
      <p className="together-by">
        {member.email}
        {member.since && ` · ${say.since(shownDayShort(member.since, language))}`}
      </p>
      {mayChange && (
        <Row>
          {button("role", say.changeRole)}
          {button("hand-over", say.handOver)}
          {button("remove", say.remove)}
        </Row>
      )}
      {deed && <MemberDialog deed={deed} member={member} onClose={() => setDeed(undefined)} />}
    </li>
  );
};

import { inLanguage } from "#shared/kernel/text.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { PageHeading } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { AnswerFrame } from "../answer-frame.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { pathOf } from "../place.ts";
import { SavingLine } from "../saving-line.tsx";
import { StandingNotices } from "../standing-notices.tsx";
import { colleagueWords } from "./colleague-words.ts";
import { Division } from "./division.tsx";
import { InviteForm } from "./invite-form.tsx";
import { MemberItem } from "./member-item.tsx";
import { listed } from "./named.ts";

/** Who works on this answer and who does what; the coordinator invites and divides, all others see it. */
export const ColleaguesPage = () => {
  const { asked, me } = useAnswering();
  const { team, role, isOpen, phase, head } = useStanding();
  const say = useWords(colleagueWords);
  const language = useLanguage();
  const { responseId } = asked;
  const mayChange = role === "coordinator" && (isOpen || phase === "scheduled");
  const senders = team.members.filter((one) => one.role === "coordinator" || one.role === "signatory");
  return (
    <AnswerFrame
      who={me.name}
      actions={
        <>
          <ButtonLink href={pathOf({ at: "start", responseId })}>
            <Icon name="previous" />
            {say.back}
          </ButtonLink>
          <SavingLine />
        </>
      }
    >
      <PageHeading kicker={inLanguage(asked.title, language)} lead={say.lead}>
        {say.heading}
      </PageHeading>
      <Stack gap="large">
        <StandingNotices />
        <section aria-labelledby="mensen">
          <h2 id="mensen">{say.members}</h2>
          <ul className="together-list">
            {team.members.map((member) => (
              <MemberItem key={member.personId} member={member} />
            ))}
          </ul>
          <p>
            {say.maySend(
              listed(
                senders.map(({ name }) => name),
                say.or,
              ),
            )}
          </p>
          {!mayChange && <p>{say.notEditable}</p>}
        </section>
        {mayChange && <InviteForm />}
        {head.stance !== undefined && <Division />}
      </Stack>
    </AnswerFrame>
  );
};

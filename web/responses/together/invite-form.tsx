import { useState } from "react";
import { Email } from "#shared/access/email.ts";
import type { InvitedRole } from "#shared/responses/team.ts";
import { inviteColleague } from "#shared/responses/team-operations.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FieldError } from "../../ui/error-summary.tsx";
import { Field } from "../../ui/field.tsx";
import { useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { ColleagueRefused } from "./colleague-refused.tsx";
import { colleagueWords } from "./colleague-words.ts";
import { RoleChoice } from "./role-choice.tsx";
import { useDeed } from "./use-deed.ts";

const ids = { name: "collega-naam", email: "collega-mail", role: "collega-rol" } as const;
const nobody = { name: "", email: "", role: undefined as InvitedRole | undefined };

/** Lets a colleague in, by an address of their own. */
export const InviteForm = () => {
  const { asked } = useAnswering();
  const { takeHead, takeTogether } = useStanding();
  const say = useWords(colleagueWords);
  const [who, setWho] = useState(nobody);
  const [attempt, setAttempt] = useState(0);
  const [invited, setInvited] = useState("");
  const { run, busy, refused, forget } = useDeed(inviteColleague);

  const name = who.name.trim();
  const email = who.email.trim();
  const wrong = {
    name: name === "" ? say.nameFirst : undefined,
    email: Email.safeParse(email).success ? undefined : say.emailFirst,
    role: who.role === undefined ? say.roleFirst : undefined,
  };
  const told: Partial<typeof wrong> = attempt > 0 ? wrong : {};
  const errors = (["name", "email", "role"] as const).flatMap((field): FieldError[] => {
    const message = told[field];
    return message === undefined ? [] : [{ field: ids[field], message }];
  });

  const change = (next: Partial<typeof nobody>) => {
    forget();
    setInvited("");
    setWho({ ...who, ...next });
  };
  const invite = async (evenIfElsewhere: boolean) => {
    setAttempt(attempt + 1);
    const { role } = who;
    if (role === undefined || wrong.name !== undefined || wrong.email !== undefined) return;
    const body = { name, email, role, ...(evenIfElsewhere && { evenIfElsewhere }) };
    const reply = await run({ params: { responseId: asked.responseId }, body });
    if (!reply.ok) return;
    takeHead(reply.value.head);
    takeTogether({ team: reply.value.team });
    setWho(nobody);
    setAttempt(0);
    setInvited(name);
  };
  const isElsewhere = refused?.code === "colleague-answers-elsewhere";
  return (
    <section aria-labelledby="collega-uitnodigen" className="together-invite">
      <h2 id="collega-uitnodigen">{say.inviteHeading}</h2>
      <p>{say.inviteWhat}</p>
      <Stack>
        {errors.length > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
        <Field id={ids.name} label={say.name} error={told.name} required>
          <TextInput
            autoComplete="off"
            maxLength={120}
            value={who.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </Field>
        <Field id={ids.email} label={say.email} help={say.emailHelp} error={told.email} required>
          <TextInput
            type="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={254}
            value={who.email}
            onChange={(event) => change({ email: event.target.value })}
          />
        </Field>
        <RoleChoice
          id={ids.role}
          label={say.whatDoes}
          error={told.role}
          value={who.role}
          onChange={(role) => change({ role })}
        />
        {isElsewhere ? (
          <Notice tone="warning" heading={say.elsewhere(name)} announce="now">
            <p>{say.elsewhereWhat}</p>
            <Button busy={busy} busyWords={say.inviting} onClick={() => invite(true)}>
              {say.elsewhereYes}
            </Button>
          </Notice>
        ) : (
          <>
            <ColleagueRefused refused={refused} />
            <div>
              <Button look="primary" busy={busy} busyWords={say.inviting} onClick={() => invite(false)}>
                {say.invite}
              </Button>
            </div>
          </>
        )}
        <p role="status">{invited !== "" && say.invited(invited)}</p>
      </Stack>
    </section>
  );
};

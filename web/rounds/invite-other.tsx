import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Id } from "#shared/kernel/id.ts";
import type { Organisation } from "#shared/organisations/organisation.ts";
import { inviteOrganisations } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { invitationsOf } from "./invitations-of.ts";
import { roundPageWords } from "./words.ts";

type Other = { organisationId: string; reason: string };
type InviteOtherProps = { readonly roundId: Id<"round">; readonly organisations: readonly Organisation[] };

/** One organisation from outside the sector, with the reason why it is asked: everyone may know that later. */
export const InviteOther = ({ roundId, organisations }: InviteOtherProps) => {
  const say = useWords(roundPageWords);
  const invite = useDo(inviteOrganisations);
  const [attempt, setAttempt] = useState(0);
  const form = useForm<Other>({ defaultValues: { organisationId: "", reason: "" }, shouldFocusError: false });
  const errors = form.formState.errors;
  const reachable = organisations.filter(({ contact }) => contact !== undefined);

  const put = async ({ organisationId, reason }: Other) => {
    const chosen = reachable.filter((one) => one.organisationId === organisationId);
    const reply = await invite.run({
      params: { roundId },
      body: { invitations: invitationsOf(chosen, false).map((one) => ({ ...one, reason })) },
    });
    if (reply.ok) form.reset();
  };
  const listed = (["organisationId", "reason"] as const).flatMap((field) => {
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ field: `other-${field}`, message }];
  });

  return (
    <form noValidate onSubmit={form.handleSubmit(put, () => setAttempt(attempt + 1))}>
      <Stack>
        <h3>{say.whoOther}</h3>
        <ErrorSummary errors={listed} attempt={attempt} />
        {invite.failed && <FailedNotice failed={invite.failed} />}
        <Field id="other-organisationId" label={say.organisation} error={errors.organisationId?.message}>
          <Select
            {...form.register("organisationId", { required: say.needed(say.organisation) })}
            options={reachable.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          />
        </Field>
        <Field id="other-reason" label={say.reason} error={errors.reason?.message}>
          <TextInput {...form.register("reason", { required: say.needed(say.reason), maxLength: 400 })} />
        </Field>
        <div>
          <Button type="submit" busy={invite.busy}>
            {say.whoAdd}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

import { useState } from "react";
import { useForm } from "react-hook-form";
import { inLanguage } from "#shared/kernel/text.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import { reviseRound } from "#shared/rounds/operations.ts";
import type { CommitteeMember } from "#shared/rounds/round.ts";
import { roundWords } from "#shared/rounds/words.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { planOf } from "./plan-of.ts";
import type { RoundInPreparation } from "./round-preparation.tsx";
import { roundPageWords } from "./words.ts";

type Reader = Pick<CommitteeMember, "name" | "email" | "role">;
const roles = ["committee-chair", "committee-member", "committee-secretary"] as const;
const empty: Reader = { name: "", email: "", role: "committee-chair" };

/** The committee and its own secretary: the only people who will read answers by name. */
export const ReadersStep = ({ view: { round } }: { view: RoundInPreparation }) => {
  const say = useWords(roundPageWords);
  const { roles: roleNames } = useWords(roundWords);
  const language = useLanguage();
  const { readers } = roundKinds.one(round.kind);
  const revise = useDo(reviseRound);
  const form = useForm<Reader>({ defaultValues: empty, shouldFocusError: false });
  const [attempt, setAttempt] = useState(0);
  const errors = form.formState.errors;

  const keep = (committee: readonly Reader[]) =>
    revise.run({ params: { roundId: round.roundId }, body: { ...planOf(round), committee: [...committee] } });
  const others = (left: Reader) => planOf(round).committee.filter(({ email }) => email !== left.email);
  const add = async (reader: Reader) => {
    const kept = await keep([...others(reader), reader]);
    if (kept.ok) form.reset(empty);
  };
  const listed = (["name", "email"] as const).flatMap((field) => {
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ field: `reader-${field}`, message }];
  });

  return (
    <Stack gap="large">
      <Stack gap="small">
        <h2>{say.readersTitle}</h2>
        <p>{say.readersLead(inLanguage(readers.called, language))}</p>
      </Stack>
      {revise.failed && <FailedNotice failed={revise.failed} />}
      <DataTable
        caption={<span className="for-screen-readers">{say.readersTitle}</span>}
        rows={round.committee}
        rowKey={(reader) => reader.email}
        empty={say.nobodyReads(readers.needed.map((role) => roleNames[role]).join(", "))}
        columns={[
          { key: "name", heading: say.readerName, namesRow: true, cell: (reader) => reader.name },
          { key: "role", heading: say.readerRole, cell: (reader) => roleNames[reader.role] },
          { key: "email", heading: say.readerEmail, cell: (reader) => reader.email },
          {
            key: "drop",
            heading: say.readerGone,
            cell: (reader) => (
              <Button
                look="quiet"
                busy={revise.busy}
                onClick={() => void keep(others(reader))}
                aria-label={say.readerDrop(reader.name)}
              >
                {say.readerGone}
              </Button>
            ),
          },
        ]}
      />
      <form noValidate onSubmit={form.handleSubmit(add, () => setAttempt(attempt + 1))}>
        <Stack>
          <ErrorSummary errors={listed} attempt={attempt} />
          <Field id="reader-name" label={say.readerName} error={errors.name?.message} required>
            <TextInput
              width="middle"
              {...form.register("name", { required: say.needed(say.readerName), maxLength: 120 })}
            />
          </Field>
          <Field id="reader-email" label={say.readerEmail} error={errors.email?.message} required>
            <TextInput
              width="middle"
              inputMode="email"
              autoComplete="off"
              {...form.register("email", {
                required: say.needed(say.readerEmail),
                pattern: { value: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, message: say.emailUnread },
              })}
            />
          </Field>
          <Field id="reader-role" label={say.readerRole} required>
            <Select
              empty={null}
              {...form.register("role")}
              options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
            />
          </Field>
          <div>
            <Button type="submit" look="primary" busy={revise.busy}>
              {say.readerAdd}
            </Button>
          </div>
        </Stack>
      </form>
    </Stack>
  );
};

import { type ReactNode, useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { inLanguage } from "#shared/kernel/text.ts";
import { dayAt, type Instant, localTimeAt } from "#shared/kernel/time.ts";
import { type Sector, sectorNames, sectors } from "#shared/organisations/organisation.ts";
import { Button } from "../ui/button.tsx";
import { DateInput } from "../ui/date-input.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import type { DayReading } from "../ui/read-day.ts";
import type { TimeReading } from "../ui/read-time.ts";
import { Select } from "../ui/select.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { TimeInput } from "../ui/time-input.tsx";
import { roundPageWords } from "./words.ts";

/** The plan as it is filled in: days and times apart, as one reads them. */
export type PlanFields = {
  title: string;
  titleEnglish: string;
  sector: Sector | "";
  opensDay: DayReading;
  opensTime: TimeReading;
  closesDay: DayReading;
  closesTime: TimeReading;
};

const day = (local: string): DayReading => ({ is: "day", day: local.slice(0, 10) });
const time = (local: string): TimeReading => ({ is: "time", time: local.slice(11, 16) });

/** What a new plan starts with: opens in a week, is open for six weeks. */
export const freshPlan = (now: Instant): PlanFields => {
  const later = (days: number) => dayAt(new Date(Date.parse(now) + days * 86_400_000).toISOString());
  return {
    title: "",
    titleEnglish: "",
    sector: "",
    opensDay: day(later(7)),
    opensTime: time("          T09:00"),
    closesDay: day(later(49)),
    closesTime: time("          T17:00"),
  };
};

export const planFrom = (round: {
  title: { nl: string; en?: string | undefined };
  sector: Sector;
  opensAt: Instant;
  closesAt: Instant;
}): PlanFields => {
  const [opens, closes] = [localTimeAt(round.opensAt), localTimeAt(round.closesAt)];
  return {
    title: round.title.nl,
    titleEnglish: round.title.en ?? "",
    sector: round.sector,
    opensDay: day(opens),
    opensTime: time(opens),
    closesDay: day(closes),
    closesTime: time(closes),
  };
};

/** The wall-clock time of a day and a time that were both understood. */
export const localOf = (date: DayReading, clock: TimeReading): string | undefined =>
  date.is === "day" && clock.is === "time" ? `${date.day}T${clock.time}` : undefined;

type PlanFormProps = {
  readonly first: PlanFields;
  readonly sectorFixed?: boolean;
  /** What is chosen before all else, where the plan is new. */
  readonly before?: ReactNode;
  readonly busy: boolean;
  readonly button: string;
  readonly onSave: (fields: PlanFields) => void;
};

/** Title, sector, opening and closing of a round. */
export const PlanForm = ({ first, sectorFixed = false, before, busy, button, onSave }: PlanFormProps) => {
  const say = useWords(roundPageWords);
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const form = useForm<PlanFields>({ defaultValues: first, shouldFocusError: false });
  const errors = form.formState.errors;

  const ids: Record<keyof PlanFields, string> = {
    title: "plan-title",
    titleEnglish: "plan-title-english",
    sector: "plan-sector",
    opensDay: "plan-opens-day",
    opensTime: "plan-opens-time",
    closesDay: "plan-closes-day",
    closesTime: "plan-closes-time",
  };
  const listed = (Object.keys(ids) as (keyof PlanFields)[]).flatMap((field) => {
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ field: ids[field], message }];
  });
  const dayIsRead = (value: DayReading) => value.is === "day" || say.dayUnread;
  const timeIsRead = (value: TimeReading) => value.is === "time" || say.timeUnread;

  return (
    <form noValidate onSubmit={form.handleSubmit(onSave, () => setAttempt(attempt + 1))}>
      <Stack gap="large">
        <ErrorSummary errors={listed} attempt={attempt} />
        {before}
        <Field id={ids.title} label={say.title} help={say.titleHelp} error={errors.title?.message} required>
          <TextInput {...form.register("title", { required: say.needed(say.title), maxLength: 200 })} />
        </Field>
        <Field id={ids.titleEnglish} label={say.titleEnglish} optional>
          <TextInput lang="en" {...form.register("titleEnglish", { maxLength: 200 })} />
        </Field>
        <Field id={ids.sector} label={say.sector} error={errors.sector?.message} required>
          <Select
            {...form.register("sector", { required: say.needed(say.sector), disabled: sectorFixed })}
            options={sectors.map((sector) => ({ value: sector, label: inLanguage(sectorNames[sector], language) }))}
          />
        </Field>
        {(["opens", "closes"] as const).map((end) => (
          <Row key={end}>
            <Controller
              control={form.control}
              name={`${end}Day`}
              rules={{ validate: dayIsRead }}
              render={({ field, fieldState }) => (
                <DateInput
                  id={ids[`${end}Day`]}
                  label={say[end]}
                  error={fieldState.error?.message}
                  value={field.value.is === "day" ? field.value.day : undefined}
                  onRead={field.onChange}
                  onBlur={field.onBlur}
                />
              )}
            />
            <Controller
              control={form.control}
              name={`${end}Time`}
              rules={{ validate: timeIsRead }}
              render={({ field, fieldState }) => (
                <Field
                  id={ids[`${end}Time`]}
                  label={say[`${end}Time`]}
                  help={say.timeHelp}
                  error={fieldState.error?.message}
                >
                  <TimeInput
                    value={field.value.is === "time" ? field.value.time : undefined}
                    onRead={field.onChange}
                    onBlur={field.onBlur}
                  />
                </Field>
              )}
            />
          </Row>
        ))}
        <div>
          <Button type="submit" look="primary" busy={busy}>
            {button}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

import { useState } from "react";
import { ColumnRole, type ColumnRoles, columnRoles } from "#shared/lists/list-columns.ts";
import type { ListReport } from "#shared/lists/list-report.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { listPageWords } from "./words.ts";

type ColumnChoiceProps = {
  readonly report: ListReport;
  readonly busy: boolean;
  readonly onLook: (roles: ColumnRoles) => void;
};

/** Which column of the file is what, as its headings say or as somebody says it better. */
export const ColumnChoice = ({ report, busy, onLook }: ColumnChoiceProps) => {
  const say = useWords(listPageWords);
  const [roles, setRoles] = useState<ColumnRoles>(report.columns.map(({ as }) => as));
  const pick = (place: number, picked: string) => {
    const role = ColumnRole.safeParse(picked);
    const now = role.success ? role.data : null;
    setRoles(roles.map((one, at) => (at === place ? now : one === now ? null : one)));
  };
  return (
    <section aria-labelledby="list-columns">
      <Stack>
        <h2 id="list-columns">{say.columns}</h2>
        <p>{say.columnsWhat}</p>
        {report.missing.length > 0 && (
          <p role="alert">{say.missing(report.missing.map((role) => say.roles[role]).join(", "))}</p>
        )}
        {report.columns.map(({ heading }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and two may have one heading
          <Field key={place} id={`list-column-${place}`} label={say.column(heading)}>
            <Select
              empty={say.unused}
              value={roles[place] ?? ""}
              onChange={({ target }) => pick(place, target.value)}
              options={columnRoles.map((role) => ({ value: role, label: say.roles[role] }))}
            />
          </Field>
        ))}
        <div>
          <Button busy={busy} busyWords={say.looking} onClick={() => onLook(roles)}>
            {say.again}
          </Button>
        </div>
      </Stack>
    </section>
  );
};

import { useEffect, useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import type { AnotherAsked } from "#shared/responses/response.ts";
import { listAlsoAsked } from "#shared/responses/signing-operations.ts";
import { callAgain } from "../api/call-again.ts";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { Select } from "../ui/select.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { declineWords } from "./decline-words.ts";

type ViaAnotherProps = {
  readonly responseId: Id<"response">;
  readonly value: AnotherAsked["organisationId"] | undefined;
  readonly onChange: (via: AnotherAsked["organisationId"] | undefined) => void;
};

/** Which of the others in this round answers for us as well; one outside it is named in words. */
export const ViaAnother = ({ responseId, value, onChange }: ViaAnotherProps) => {
  const say = useWords(declineWords);
  const [others, setOthers] = useState<readonly AnotherAsked[] | "not-read">();

  useEffect(() => {
    let here = true;
    void callAgain(listAlsoAsked, { params: { responseId } }).then(
      (reply) => here && setOthers(reply.ok ? reply.value.organisations : "not-read"),
    );
    return () => {
      here = false;
    };
  }, [responseId]);

  if (others === undefined) return <Skeleton />;
  if (others === "not-read") return <Notice tone="warning">{say.viaNotRead}</Notice>;
  return (
    <Field id="namens" label={say.via}>
      <Select
        empty={say.viaOther}
        value={value ?? ""}
        onChange={(event) => onChange(others.find((one) => one.organisationId === event.target.value)?.organisationId)}
        options={others.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
      />
    </Field>
  );
};

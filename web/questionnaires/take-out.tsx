import { useState } from "react";
import { writeForm } from "#shared/interchange/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { exportQuestionnaire } from "#shared/questionnaires/draft-operations.ts";
import { call } from "../api/call.ts";
import { bytesOf, saveFile } from "../api/save-file.ts";
import { PaperLinks } from "../app/paper-links.tsx";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { takeOutWords } from "./take-out-words.ts";

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Everything as which a questionnaire, as it is kept, can be fetched: for people, and for other programs. */
export const TakeOut = ({ questionnaireId }: { questionnaireId: Id<"questionnaire"> }) => {
  const say = useWords(takeOutWords);
  const [busy, setBusy] = useState<"json" | "form">();
  const [told, setTold] = useState("");

  const fetchAs = async (sort: "json" | "form") => {
    setBusy(sort);
    setTold("");
    const name = `${say.fileName}-${questionnaireId.slice(4, 12)}.${sort === "json" ? "json" : "xlsx"}`;
    const isMade = await (sort === "json" ? asJson(questionnaireId, name) : asForm(questionnaireId, name));
    setBusy(undefined);
    setTold(isMade ? say.made(name) : say.failed);
  };
  return (
    <Stack gap="large">
      <PaperLinks of={{ questionnaireId }} />
      <Stack gap="small">
        <h2>{say.heading}</h2>
        <p>{say.what}</p>
        <Row>
          {(["json", "form"] as const).map((sort) => (
            <Button
              key={sort}
              busy={busy === sort}
              busyWords={say.making}
              disabled={busy !== undefined && busy !== sort}
              onClick={() => void fetchAs(sort)}
            >
              {say[sort]}
            </Button>
          ))}
        </Row>
        <p role="status">{told}</p>
      </Stack>
    </Stack>
  );
};

type Of = Id<"questionnaire">;

const asJson = async (questionnaireId: Of, name: string): Promise<boolean> => {
  const reply = await call(exportQuestionnaire, { params: { questionnaireId } });
  if (reply.ok) saveFile(name, "application/json", `${JSON.stringify(reply.value, null, 2)}\n`);
  return reply.ok;
};

const asForm = async (questionnaireId: Of, name: string): Promise<boolean> => {
  const read = await call(exportQuestionnaire, { params: { questionnaireId } });
  if (!read.ok) return false;
  const written = await call(writeForm, { body: { content: read.value.questionnaire } });
  if (written.ok) saveFile(name, workbook, bytesOf(written.value.base64));
  return written.ok;
};

import { useId, useRef, useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import type { Question } from "#shared/questions/question.ts";
import { addComment } from "#shared/responses/team-operations.ts";
import { Button } from "../../ui/button.tsx";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { Field } from "../../ui/field.tsx";
import { useWords } from "../../ui/language.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { nextMark } from "./next-mark.ts";
import { RefusedLine } from "./refused-line.tsx";
import { togetherWords } from "./together-words.ts";
import { useDeed } from "./use-deed.ts";

const mostCharacters = 2000;

/** Says something to colleagues at a question. Sending it twice is one comment: the mark stays until it arrived. */
export const CommentForm = ({ question }: { question: Question }) => {
  const { asked, me } = useAnswering();
  const { team, takeTogether } = useStanding();
  const say = useWords(togetherWords);
  const [text, setText] = useState("");
  const [mentions, setMentions] = useState<Id<"person">[]>([]);
  const [wrong, setWrong] = useState<string>();
  const [placed, setPlaced] = useState(false);
  const { run, busy, refused, forget } = useDeed(addComment);
  const mark = useRef(nextMark());
  const fieldId = useId();
  const others = team.members.filter(({ personId }) => personId !== me.personId);

  /** What changed is another remark, and needs a mark of its own. */
  const change = () => {
    mark.current = nextMark();
    setPlaced(false);
    setWrong(undefined);
    forget();
  };
  const post = async () => {
    const problem =
      text.trim() === "" ? say.writeFirst : text.length > mostCharacters ? say.tooLong(mostCharacters) : undefined;
    setWrong(problem);
    if (problem !== undefined) return document.getElementById(fieldId)?.focus();
    const body = { mark: mark.current, question: question.id, text, mentions };
    const reply = await run({ params: { responseId: asked.responseId }, body });
    if (!reply.ok) return;
    takeTogether({ comments: [reply.value.comment] });
    change();
    setText("");
    setMentions([]);
    setPlaced(true);
  };
  return (
    <div className="together-form">
      <Field id={fieldId} label={say.write} error={wrong}>
        <TextArea
          rows={2}
          value={text}
          maxLength={mostCharacters}
          onChange={(event) => {
            change();
            setText(event.target.value);
          }}
        />
      </Field>
      {others.length > 0 && text !== "" && (
        <CheckboxGroup
          label={say.mention}
          help={say.mentionWhat}
          options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={mentions}
          onChange={(chosen) => {
            change();
            setMentions(chosen);
          }}
        />
      )}
      <div>
        <Button busy={busy} busyWords={say.adding} onClick={post}>
          {say.add}
        </Button>
      </div>
      <RefusedLine code={refused?.code} />
      <p role="status">{placed && say.placed}</p>
    </div>
  );
};

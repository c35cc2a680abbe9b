import type { Comment } from "#shared/responses/comment.ts";
import { resolveComment } from "#shared/responses/team-operations.ts";
import { Button } from "../../ui/button.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { listed, shownMoment } from "./named.ts";
import { RefusedLine } from "./refused-line.tsx";
import { togetherWords } from "./together-words.ts";
import { useDeed } from "./use-deed.ts";

/** One remark: who said it, when, to whom, and whether it still needs something. */
export const CommentItem = ({ comment }: { comment: Comment }) => {
  const { asked, me } = useAnswering();
  const { team, now, isOpen, role, takeTogether } = useStanding();
  const say = useWords(togetherWords);
  const language = useLanguage();
  const { run, busy, refused } = useDeed(resolveComment);
  const { commentId, resolved, by, byId, mentions, text, at } = comment;
  const names = mentions.flatMap((id) =>
    id === me.personId ? [say.you] : team.members.filter(({ personId }) => personId === id).map(({ name }) => name),
  );
  const mayResolve = isOpen && (role !== "reader" || byId === me.personId);

  const turn = async () => {
    const params = { responseId: asked.responseId, commentId };
    const reply = await run({ params, body: { resolved: resolved === undefined } });
    if (reply.ok) takeTogether({ comments: [reply.value.comment] });
  };
  return (
    <li className="together-comment" data-mine={byId === me.personId || undefined}>
      <p className="together-by">
        <strong>{by}</strong> <span>{shownMoment(at, now, language)}</span>
      </p>
      <p className="together-said">{text}</p>
      {names.length > 0 && <p className="together-by">{say.forWhom(listed(names, say.and))}</p>}
      {resolved && (
        <p className="together-by">{say.resolvedBy(resolved.by, shownMoment(resolved.at, now, language))}</p>
      )}
      {mayResolve && (
        <Button look="quiet" busy={busy} onClick={turn}>
          {resolved ? say.reopen : say.resolve}
          <span className="for-screen-readers">: {text.slice(0, 80)}</span>
        </Button>
      )}
      <RefusedLine code={refused?.code} />
    </li>
  );
};

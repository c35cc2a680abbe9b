import type { Question } from "#shared/questions/question.ts";
import { useWords } from "../../ui/language.tsx";
import { useStanding } from "../answering.ts";
import { CommentForm } from "./comment-form.tsx";
import { CommentItem } from "./comment-item.tsx";
import { togetherWords } from "./together-words.ts";

/** Remarks among colleagues at one question: open ones, a form, and those that need nothing more. */
export const Comments = ({ question }: { question: Question }) => {
  const { comments, isOpen } = useStanding();
  const say = useWords(togetherWords);
  const own = comments.filter((one) => one.question === question.id);
  const open = own.filter(({ resolved }) => resolved === undefined);
  const done = own.filter(({ resolved }) => resolved !== undefined);
  return (
    <div className="together-part">
      <p className="together-heading">{say.comments}</p>
      <p className="together-what">{say.commentsWhat}</p>
      {open.length === 0 ? (
        <p>{say.noComments}</p>
      ) : (
        <ul className="together-list">
          {open.map((comment) => (
            <CommentItem key={comment.commentId} comment={comment} />
          ))}
        </ul>
      )}
      {isOpen && <CommentForm question={question} />}
      {done.length > 0 && (
        <details>
          <summary>{say.resolvedCount(done.length)}</summary>
          <ul className="together-list">
            {done.map((comment) => (
              <CommentItem key={comment.commentId} comment={comment} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

import type { CommitteeEvidence } from "#shared/aggregation/evidence.ts";
import type { Question } from "#shared/questions/question.ts";
import { useWords } from "../ui/language.tsx";
import { namesIn } from "./names-in.ts";
import { resultWords } from "./words.ts";

/** Open answers in full, under the name of the organisation that wrote them. */
export const OwnWords = ({ question, evidence }: { question: Question; evidence: readonly CommitteeEvidence[] }) => {
  const say = useWords(resultWords);
  const names = namesIn(evidence);
  const texts = evidence
    .flatMap((item) => (item.is === "text" && item.question === question.id ? [item] : []))
    .map((text) => ({ ...text, name: names.get(text.invitationId) ?? "" }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "nl"));
  const isOpen = question.readBy === "text" || question.readBy === "confidential";
  if (texts.length === 0) return isOpen ? <p>{say.noTexts}</p> : null;
  return (
    <dl className="own-words" aria-label={say.texts}>
      {texts.map(({ invitationId, name, words }) => (
        <div key={invitationId}>
          <dt>{name}</dt>
          {words.map((said) => (
            <dd key={said}>{said}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
};

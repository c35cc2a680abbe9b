import { inLanguage } from "#shared/kernel/text.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { Anchor } from "../ui/anchor.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { resultWords } from "./words.ts";

type RoomContentsProps = {
  readonly sections: Questionnaire["sections"];
  readonly open: string | undefined;
  readonly base: string;
};

/** The parts of the room, beside the reading on a wide screen and above it on a telephone. */
export const RoomContents = ({ sections, open, base }: RoomContentsProps) => {
  const say = useWords(resultWords);
  const language = useLanguage();
  return (
    <nav className="room-contents" aria-label={say.contents}>
      <ul>
        <li>
          <Anchor href={base} aria-current={open === undefined ? "page" : undefined}>
            {say.firstEvening}
          </Anchor>
        </li>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <Anchor href={`${base}?deel=${id}`} aria-current={open === id ? "page" : undefined}>
              {inLanguage(title, language)}
            </Anchor>
          </li>
        ))}
        <li>
          <Anchor href={`${base}/verslag`}>{say.report}</Anchor>
        </li>
      </ul>
    </nav>
  );
};

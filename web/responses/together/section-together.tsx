import { inLanguage } from "#shared/kernel/text.ts";
import { Icon } from "../../ui/icon.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { FollowedNotices } from "../followed/followed-notices.tsx";
import { StandingNotices } from "../standing-notices.tsx";
import { listed } from "./named.ts";
import { ReturnedNotice } from "./returned-notice.tsx";
import { togetherWords } from "./together-words.ts";

/** Above the questions of a section: for whom it is, who else is there, and what a colleague just changed in it. */
export const SectionTogether = ({ section }: { section: string }) => {
  const { me } = useAnswering();
  const { team, here, fresh, sections, isRemoved } = useStanding();
  const say = useWords(togetherWords);
  const language = useLanguage();
  if (isRemoved)
    return (
      <Notice tone="error" heading={say.removed} announce="now">
        <p>{say.removedWhat}</p>
      </Notice>
    );

  const at = sections.find(({ id }) => id === section);
  const assigned = team.sections[section] ?? [];
  const others = team.members.filter(({ personId }) => assigned.includes(personId) && personId !== me.personId);
  const there = here.filter((one) => one.section === section).map(({ name }) => name);
  const elsewhere = here.flatMap((one) => {
    const title = sections.find(({ id }) => id === one.section && id !== section)?.title;
    return title ? [say.elsewhere(one.name, inLanguage(title, language))] : [];
  });
  const changed = fresh.filter(({ question }) => at?.questions.some(({ id }) => id === question));
  const by = [...new Set(changed.map((answer) => answer.by))];
  const forWhom = assigned.includes(me.personId)
    ? say.assignedToMe
    : others.length > 0
      ? say.assignedHere(
          listed(
            others.map(({ name }) => name),
            say.and,
          ),
        )
      : "";
  const present = [...(there.length > 0 ? [say.alsoHere(listed(there, say.and), there.length > 1)] : []), ...elsewhere];
  return (
    <>
      <StandingNotices />
      <FollowedNotices />
      <ReturnedNotice />
      {(team.members.length > 1 || present.length > 0) && (
        <div className="together-section">
          {forWhom !== "" && <p>{forWhom}</p>}
          <div role="status">
            {present.length > 0 && (
              <p className="together-there">
                <Icon name="person" />
                {present.join(" ")}
              </p>
            )}
            {changed.length > 0 && <p>{say.changedHere(listed(by, say.and), changed.length)}</p>}
          </div>
        </div>
      )}
    </>
  );
};

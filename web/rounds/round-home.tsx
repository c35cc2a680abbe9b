import { inLanguage } from "#shared/kernel/text.ts";
import { daysBetween } from "#shared/kernel/time.ts";
import { roundWords } from "#shared/rounds/words.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Figures } from "../ui/figures.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownNumber } from "../ui/shown.ts";
import { Row, Stack } from "../ui/stack.tsx";
import { Timeline } from "../ui/timeline.tsx";
import { AccountTable } from "./account-table.tsx";
import { RoundMoves } from "./round-moves.tsx";
import type { RoundInPreparation } from "./round-preparation.tsx";
import { roundPageWords } from "./words.ts";

/** How a round stands: where it is in time, three numbers, who takes part, and what can be done now. */
export const RoundHome = ({ view }: { view: RoundInPreparation }) => {
  const say = useWords(roundPageWords);
  const name = useWords(roundWords);
  const language = useLanguage();
  const { round, phase, now, account } = view;
  const over = phase === "closed" || phase === "analysing" || phase === "published" || phase === "archived";
  const number = (count: number) => shownNumber(count, language);
  return (
    <Stack gap="large">
      <PageHeading kicker={name.phases[phase]}>{say.home(inLanguage(round.title, language))}</PageHeading>
      <Timeline
        label={say.timeline}
        now={now}
        nowWords={phase === "open" ? say.daysLeft(daysBetween(now, round.closesAt)) : undefined}
        moments={[
          { label: say.opening, at: round.opensAt },
          { label: say.closing, at: round.closesAt },
        ]}
      />
      <Figures
        items={[
          { label: say.submitted, value: number(account.counts.submitted) },
          { label: say.underWay, value: number(account.counts["in-progress"]) },
          { label: say.invited, value: number(account.invited) },
        ]}
      />
      {over && (
        <Row>
          <ButtonLink look="primary" href={`/bureau/rondes/${round.roundId}/uitkomsten`}>
            {say.results}
          </ButtonLink>
        </Row>
      )}
      <AccountTable account={account} />
      {(phase === "open" || phase === "scheduled") && <RoundMoves round={round} phase={phase} account={account} />}
    </Stack>
  );
};

import { useWords } from "../../ui/language.tsx";
import { colleagueWords } from "./colleague-words.ts";
import type { useDeed } from "./use-deed.ts";

/** Why something about colleagues was not done, heard at once. */
export const ColleagueRefused = ({ refused }: { refused: ReturnType<typeof useDeed>["refused"] }) => {
  const { failed } = useWords(colleagueWords);
  if (refused === undefined) return null;
  const known: Readonly<Record<string, string>> = failed;
  const because = typeof refused.facts.because === "string" ? refused.facts.because : refused.code;
  return (
    <p className="field-error" role="alert">
      {known[because] ?? known[refused.code] ?? failed.otherwise}
    </p>
  );
};

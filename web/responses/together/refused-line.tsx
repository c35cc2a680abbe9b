import { useWords } from "../../ui/language.tsx";
import { togetherWords } from "./together-words.ts";

/** Why something was not done, heard at once. */
export const RefusedLine = ({ code }: { code: string | undefined }) => {
  const { failed } = useWords(togetherWords);
  if (code === undefined) return null;
  const known: Readonly<Record<string, string>> = failed;
  return (
    <p className="field-error" role="alert">
      {known[code] ?? failed.otherwise}
    </p>
  );
};

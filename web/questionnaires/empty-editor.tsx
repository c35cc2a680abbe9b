import { EmptyState } from "../ui/empty-state.tsx";
import { useWords } from "../ui/language.tsx";
import { builderWords } from "./words.ts";

/** Stands beside the outline as long as nothing of it is open. */
export const EmptyEditor = () => {
  const say = useWords(builderWords);
  return (
    <EmptyState heading={say.empty}>
      <p>{say.emptyWhat}</p>
    </EmptyState>
  );
};

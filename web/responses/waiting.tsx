import { Skeleton } from "../ui/skeleton.tsx";
import { AnswerFrame } from "./answer-frame.tsx";

/** The page while what stands on it is on its way. */
export const Waiting = ({ who }: { who?: string | undefined }) => (
  <AnswerFrame who={who}>
    <Skeleton lines={6} />
  </AnswerFrame>
);

import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { NotRead } from "../api/use-read.ts";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Stack } from "../ui/stack.tsx";
import { FailedNotice } from "./failed-notice.tsx";
import { appWords } from "./words.ts";

type LoadedProps<T> = {
  readonly query: UseQueryResult<T, NotRead>;
  readonly children: (value: T) => ReactNode;
};

/** What was read, or how it is going: on its way, or not to be had, with the reason and a way on. */
export const Loaded = <T,>({ query, children }: LoadedProps<T>) => {
  const say = useWords(appWords);
  if (query.data !== undefined) return children(query.data);
  if (query.error === null) return <Skeleton lines={5} />;
  return (
    <Stack>
      <FailedNotice failed={query.error.reply} />
      <div>
        <Button onClick={() => query.refetch()} busy={query.isFetching}>
          {say.again}
        </Button>
      </div>
    </Stack>
  );
};

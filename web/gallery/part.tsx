import type { ReactNode } from "react";
import { Stack } from "../ui/stack.tsx";

/** One chapter of the gallery. */
export const Part = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section>
    <Stack>
      <h2>{heading}</h2>
      {children}
    </Stack>
  </section>
);

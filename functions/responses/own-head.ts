import type { Head } from "#shared/responses/operations.ts";
import type { ResponseHead } from "#shared/responses/response.ts";

/** The head as its own organisation sees it. */
export const ownHead = ({ marks: _, bytes: __, ...head }: ResponseHead): Head => head;

import { readSession } from "#shared/access/operations.ts";
import { useRead } from "../api/use-read.ts";

/** Who is signed in, with the seats that decide which ways are shown. The server decides what may be done. */
export const useSession = () => useRead(readSession, {});

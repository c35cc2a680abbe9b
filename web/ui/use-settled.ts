import { useEffect, useState } from "react";

/** A value once it has stayed the same for a while, so that a screen reader is not told of every keystroke. */
export const useSettled = <V>(value: V, milliseconds: number): V => {
  const [settled, setSettled] = useState(value);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);

  return settled;
};

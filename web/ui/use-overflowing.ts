import { type RefObject, useEffect, useRef, useState } from "react";

/** Whether an element's content is wider than the element: only then it has to be reachable by keyboard to scroll. */
export const useOverflowing = <E extends HTMLElement>(): readonly [RefObject<E | null>, boolean] => {
  const element = useRef<E>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const look = () => setOverflows(watched.scrollWidth > watched.clientWidth + 1);
    const observer = new ResizeObserver(look);
    observer.observe(watched);
    if (watched.firstElementChild !== null) observer.observe(watched.firstElementChild);
    look();
    return () => observer.disconnect();
  }, []);

  return [element, overflows];
};

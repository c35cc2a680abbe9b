import "./icon.css";

const shapes = {
  info: "M10 9v5M10 6v.5M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z",
  success: "m6 10.5 2.7 2.7L14.2 7M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z",
  warning: "M10 8v4M10 14.3v.4M10 2.5 18.5 17h-17L10 2.5Z",
  error: "M10 5.5v6M10 14v.5M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7L6.7 2Z",
  group:
    "M7 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM1.5 16.5c0-3 2.3-5 5.5-5s5.5 2 5.5 5M13 4.3a3 3 0 0 1 0 5.4M15 12c2.2.6 3.5 2.3 3.5 4.5",
  person: "M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17c0-3.3 2.7-5 6.5-5s6.5 1.7 6.5 5",
  lock: "M4.5 9h11v8.5h-11V9ZM7 9V6a3 3 0 0 1 6 0v3",
  globe: "M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM2 10h16M10 2c5 4.5 5 11.5 0 16M10 2c-5 4.5-5 11.5 0 16",
  saved: "m3.5 10.5 4.5 4.5 8.5-10",
  waiting: "M10 5.500V10l3 2M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z",
  close: "m4.5 4.5 11 11M15.5 4.500l-11 11",
  previous: "M12.5 4 6.5 10l6 6",
  next: "m7.5 4 6 6-6 6",
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside a word, never instead of one, and therefore silent for screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={shapes[name]} />
  </svg>
);

import "./later-pages.css";

/** The pages that nobody needs before the first answer is given: one chunk of their own. */
export { ClosedPage } from "./closed-page.tsx";
export { DeclinePage } from "./decline-page.tsx";
export { DeclinedPage } from "./declined-page.tsx";
export { NotYetPage } from "./not-yet-page.tsx";
export { ReceiptPage } from "./receipt-page.tsx";
export { ReviewPage } from "./review-page.tsx";

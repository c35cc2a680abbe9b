import "./together.css";

/** What colleagues see of each other, on whatever page: one chunk that comes after the first questions. */
export { OpenTextChoice } from "../open-text-choice.tsx";
export { ClarificationNotice } from "../signing/clarification-notice.tsx";
export { AnswerBeside } from "./answer-beside.tsx";
export { ColleaguesPage } from "./colleagues-page.tsx";
export { InSection } from "./in-section.tsx";
export { Presence } from "./presence.tsx";
export { QuestionTogether } from "./question-together.tsx";
export { ReadingPage } from "./reading-page.tsx";
export { ReviewTogether } from "./review-together.tsx";
export { SectionTogether } from "./section-together.tsx";
export { WhoWorksLink } from "./who-works-link.tsx";

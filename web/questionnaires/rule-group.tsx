import { inLanguage } from "#shared/kernel/text.ts";
import { print } from "#shared/questionnaires/conditions/print.ts";
import { comparisonsFor, fieldsOffered, offeredBy } from "#shared/questionnaires/editing/rules/offered.ts";
import { alone, type Comparison, type Rule, type Test, type Value } from "#shared/questionnaires/editing/rules/rule.ts";
import type { Subject } from "#shared/questionnaires/editing/rules/subject.ts";
import { ruleWords } from "#shared/questionnaires/editing/rules/words.ts";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { RuleValue } from "./rule-value.tsx";
import { Pick } from "./setting-choice.tsx";
import { builderWords } from "./words.ts";

type Group = Extract<Rule, { is: "group" }>;
type GroupProps = {
  readonly group: Group;
  readonly subjects: readonly Subject[];
  readonly at?: string;
  /** Undefined where nothing is left of it. */
  readonly onChange: (group: Group | undefined) => void;
};

/** Lines of which all or at least one must hold; a line may be a group itself. */
export const RuleGroup = ({ group, subjects, at = "regel", onChange }: GroupProps) => {
  const say = useWords(builderWords);
  const { join, of } = group;
  const put = (next: readonly Rule[]) => onChange(next.length === 0 ? undefined : { ...group, of: next });
  const change = (place: number, rule: Rule | undefined) =>
    put(of.flatMap((one, here) => (here === place ? (rule ?? []) : one)));
  const last = subjects.findLast(({ is }) => is === "question") ?? subjects[0];
  const fresh: Test | undefined = last && { is: "test", id: last.id, comparison: "answered", values: [] };
  return (
    <div className="rules">
      <Stack>
        {of.length > 1 && (
          <RadioGroup<"all" | "any">
            id={`${at}-samen`}
            label={say.join}
            options={[
              { value: "all", label: say.joinAll },
              { value: "any", label: say.joinAny },
            ]}
            value={join}
            onChange={(picked) => onChange({ ...group, join: picked })}
          />
        )}
        {of.map((rule, place) => {
          const id = `${at}-${place + 1}`;
          if (rule.is === "group")
            return (
              <RuleGroup key={id} at={id} group={rule} subjects={subjects} onChange={(next) => change(place, next)} />
            );
          return (
            <div key={id} className="rule">
              {rule.is === "test" ? (
                <RuleLine id={id} test={rule} subjects={subjects} onChange={(next) => change(place, next)} />
              ) : (
                <p>
                  {say.asWritten} <code>{print(rule.condition)}</code>
                </p>
              )}
              <Button look="quiet" onClick={() => change(place, undefined)}>
                {say.removeLine}
              </Button>
            </div>
          );
        })}
        {fresh && (
          <Row>
            <Button onClick={() => put([...of, fresh])}>{say.addLine}</Button>
            {at === "regel" && (
              <Button look="quiet" onClick={() => put([...of, { is: "group", join: "any", of: [fresh] }])}>
                {say.addGroup}
              </Button>
            )}
          </Row>
        )}
      </Stack>
    </div>
  );
};

type LineProps = {
  readonly id: string;
  readonly test: Test;
  readonly subjects: readonly Subject[];
  readonly onChange: (test: Test) => void;
};

/** One line: which question, how it is compared, and with what. */
const RuleLine = ({ id, test, subjects, onChange }: LineProps) => {
  const say = useWords(builderWords);
  const { comparisons } = useWords(ruleWords);
  const language = useLanguage();
  const comparedIn = (name: string) => subjects.find((one) => one.id === name)?.compared;
  const inLoop = subjects.some(({ is }) => is === "element");
  const comparisonsOf = (name: string) => comparisonsFor(comparedIn(name)?.compares, inLoop);
  const seen = comparedIn(test.id);
  const offered = comparisonsOf(test.id);
  const all = offered.includes(test.comparison) ? offered : [test.comparison, ...offered];
  const fields = seen && test.comparison.startsWith("row-") ? fieldsOffered(seen) : [];

  const first = (of: typeof seen, comparison: Comparison): readonly Value[] => {
    if (!of || alone.includes(comparison)) return [];
    const { picks, writes } = offeredBy(of, comparison, fieldsOffered(of)[0]?.id);
    const [pick] = picks;
    return writes === undefined && pick ? [pick.value] : [];
  };
  const asked = (name: string, comparison: Comparison): Test => {
    const of = comparedIn(name);
    const field = of && comparison.startsWith("row-") ? fieldsOffered(of)[0]?.id : undefined;
    const values = first(of, comparison);
    return { is: "test", id: name, comparison, values, ...(field !== undefined && { field }) };
  };
  const nameOf = ({ is, name }: Subject, place: number) => {
    const said = inLanguage(name, language) || say.noText;
    return is === "question" ? `${place + 1}. ${said}` : `${say.known[is]}: ${said}`;
  };
  const options = subjects.map((one, place) => ({ value: one.id, label: nameOf(one, place) }));
  return (
    <div className="rule-fields">
      <Pick
        id={`${id}-vraag`}
        label={say.ofQuestion}
        empty={subjects.some((one) => one.id === test.id) ? null : test.id}
        options={options}
        value={test.id}
        onChange={(name) => onChange(asked(name, comparisonsOf(name)[0] ?? "answered"))}
      />
      <Pick
        id={`${id}-vergelijking`}
        label={say.comparison}
        empty={null}
        options={all.map((one) => ({ value: one, label: comparisons[one] }))}
        value={test.comparison}
        onChange={(comparison) => onChange(asked(test.id, comparison as Comparison))}
      />
      {fields.length > 1 && (
        <Pick
          id={`${id}-waarvan`}
          label={say.field}
          empty={null}
          options={fields.map((field) => ({ value: field.id, label: inLanguage(field.label, language) }))}
          value={test.field}
          onChange={(field) => onChange({ ...test, field, values: [] })}
        />
      )}
      {seen && <RuleValue id={`${id}-waarde`} compared={seen} test={test} onChange={onChange} />}
    </div>
  );
};

package contactpoint.disclosure;

import contactpoint.index.SearchCriteria;
import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.matching.Wanted;
import contactpoint.person.BirthDate;
import contactpoint.person.ChildNumber;
import contactpoint.person.PostcodeTerm;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Canonical form of a search, for the audit trail and for the row that keeps it.
final class AskForm {
    private AskForm() {}

    static Map<String, Value> facts(Ask ask) {
        var facts = new TreeMap<String, Value>();
        facts.put("reason", Value.of(ask.reason()));
        put(facts, "reasonDetails", ask.reasonDetails());
        switch (ask.criteria()) {
            case SearchCriteria.ByNumber(ChildNumber number) ->
                    facts.put("number", Value.of(number.canonical()));
            case SearchCriteria.ByDetails(Wanted wanted, PostcodeTerm postcode, String school) -> {
                put(facts, "given", wanted.given());
                put(facts, "family", wanted.family());
                put(facts, "born", wanted.born() == null ? null : wanted.born().canonical());
                if (wanted.yearFrom() != null && wanted.yearTo() != null) {
                    facts.put("yearFrom", Value.of(wanted.yearFrom()));
                    facts.put("yearTo", Value.of(wanted.yearTo()));
                }
                put(facts, "postcode", postcode == null ? null : postcode.canonical());
                put(facts, "school", school);
            }
        }
        return facts;
    }

    static byte[] write(Ask ask) {
        return Canonical.encode(new Value.Named(facts(ask)));
    }

    static Ask read(byte[] bytes) {
        if (!(Canonical.decode(bytes) instanceof Value.Named facts)) {
            throw new IllegalArgumentException("not a search");
        }
        var number = facts.findText("number");
        SearchCriteria criteria =
                number.isPresent()
                        ? new SearchCriteria.ByNumber(ChildNumber.parse(number.get()).orThrow())
                        : details(facts);
        return new Ask(
                facts.getText("reason"), facts.findText("reasonDetails").orElse(null), criteria);
    }

    private static SearchCriteria details(Value.Named facts) {
        return new SearchCriteria.ByDetails(
                new Wanted(
                        facts.findText("given").orElse(null),
                        facts.findText("family").orElse(null),
                        facts.findText("born")
                                .map(text -> BirthDate.parse(text).orThrow())
                                .orElse(null),
                        whole(facts, "yearFrom"),
                        whole(facts, "yearTo"),
                        false),
                facts.findText("postcode")
                        .map(text -> PostcodeTerm.parse(text).orThrow())
                        .orElse(null),
                facts.findText("school").orElse(null));
    }

    private static void put(Map<String, Value> facts, String name, @Nullable String text) {
        if (text != null) {
            facts.put(name, Value.of(text));
        }
    }

    private static @Nullable Integer whole(Value.Named facts, String name) {
        return facts.values().get(name) instanceof Value.Whole(long number)
                ? Math.toIntExact(number)
                : null;
    }
}

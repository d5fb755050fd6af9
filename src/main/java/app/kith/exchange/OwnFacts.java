package app.kith.exchange;

import app.kith.exchange.format.DateOrder;
import app.kith.exchange.format.ImportedPerson;
import app.kith.exchange.format.OwnFact;
import app.kith.exchange.format.PartialDay;
import app.kith.people.Fact;
import app.kith.people.fields.FactField;
import app.kith.people.fields.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The facts that the workspace keeps, as a file fills them.
record OwnFacts(List<FactField> fields) {
    static final OwnFacts NONE = new OwnFacts(List.of());
    private static final int LONGEST_QUOTE = 60;

    /// A fact of a file.
    ///
    /// @param remark what to tell the user about it, where it does not fit its type
    record Read(Fact fact, @Nullable String remark) {}

    /// What a column can be.
    List<OwnFact> offered() {
        return fields.stream()
                .map(field -> new OwnFact(field.name(), field.type() == FactType.DATE))
                .toList();
    }

    /// A value in the plain form of its type; one that does not fit stays as it is, with a remark.
    Read read(ImportedPerson.Fact fact) {
        var label = shortened(fact.label(), Fact.MAX_LABEL);
        var content = shortened(fact.value(), Fact.MAX_CONTENT);
        var field = FactField.named(label, fields);
        if (field.isEmpty()) {
            return new Read(new Fact(label, content), null);
        }
        var kept = field.get();
        return plain(kept, content, fact.dates())
                .map(plain -> new Read(new Fact(kept.name(), plain), null))
                .orElseGet(() -> new Read(
                        new Fact(kept.name(), content),
                        "“%s” does not fit %s, which is %s; it is kept as text"
                                .formatted(quoted(content), kept.name(), noun(kept.type()))));
    }

    private static Optional<String> plain(FactField field, String content, @Nullable DateOrder dates) {
        if (field.type() == FactType.DATE) {
            return PartialDay.read(content, dates == null ? DateOrder.DAY_FIRST : dates)
                    .flatMap(PartialDay::date)
                    .map(LocalDate::toString);
        }
        return field.plain(content, Locale.ENGLISH).or(() -> field.plain(content, Locale.GERMAN));
    }

    private static String noun(FactType type) {
        return switch (type) {
            case NUMBER -> "a number";
            case DATE -> "a day";
            case YES_NO -> "yes or no";
            case LINK -> "a link";
            case CHOICE -> "one of some choices";
            case TEXT, LONG_TEXT -> "text";
        };
    }

    private static String quoted(String content) {
        var line = content.replaceAll("\\s+", " ");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}

package app.kith.exchange.format;

import app.kith.exchange.entries.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns records into people, as the mapping says.
final class PersonReader {

    /// How Outlook for desktop writes that there is no date, in whatever language.
    private static final Pattern NO_DATE = Pattern.compile("0{1,4}([-./])0{1,2}\\10{1,4}");

    /// Google's own groups, in which everybody or nobody in particular is.
    private static final Set<String> GOOGLE_GROUPS =
            Set.of("mycontacts", "my contacts", "starred", "other contacts", "othercontacts", "importiert");

    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "-", "off");
    private static final Set<String> NOTHING = Set.of("n/a", "#n/a", "null", "none", "-", "–", "keine", "k.a.");
    private static final Pattern COUNT = Pattern.compile(" \\(\\d+\\)$");
    private static final Pattern NAMED_DAY = Pattern.compile("([^:]{1,100}): (.+)");
    private static final Pattern AT = Pattern.compile("\\s+(?:at|@|bei|chez)\\s+|\\s*@\\s*", Pattern.CASE_INSENSITIVE);
    /// What tables of other programs have where there is nothing, whatever the column.
    private static final Set<String> NO_VALUE = Set.of("\\N", "NULL", "(null)", "#N/A", "N/A", "n/a");

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:grand |sub)?totals?|totale|totaal|summe|gesamt(?:summe)?|insgesamt|итого|всего|合計|合计)"
                    + "(?:\\s*[:=]?\\s*\\d[\\d.,' ]*\\p{L}{0,20})?\\s*:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String NOT_A_PERSON = "This row is a total, not a person";
    private static final String NAMES_AGAIN = "This row has the names of the columns once more";
    private static final String NEITHER = "This row has neither a name nor a way to reach the person";

    private final List<ColumnChoice> choices;
    private final List<String> headers;
    private final Fingerprints fingerprints;

    PersonReader(ColumnMapping mapping) {
        this.choices = mapping.choices();
        this.headers = choices.stream().map(PersonReader::header).toList();
        this.fingerprints = new Fingerprints(choices);
    }

    Row read(RawRecord record, long number) {
        var entry = record.entry();
        if (entry != null && entry.problem() != null) return new Row.SetAside(problem(record, number, entry.problem()));
        if (entry == null && record.repeats(headers)) return new Row.SetAside(problem(record, number, NAMES_AGAIN));
        var draft = new PersonDraft();
        for (var choice : choices) {
            var join = choice.join();
            var value = join == null ? record.cell(choice.column()) : join.of(choice.column(), record::cell);
            if (!value.isEmpty()) take(draft, choice, value, record);
        }
        for (var i = choices.size(); i < record.cells().size(); i++)
            draft.fact(FileSniff.columnName(i), record.cell(i));
        if (!draft.namesSomeone())
            return new Row.SetAside(problem(
                    record,
                    number,
                    draft.remarks().isEmpty() ? NEITHER : draft.remarks().getFirst()));
        var person = draft.person(number, record.line(), fingerprints.of(record));
        if (entry == null && isTotal(person)) return new Row.SetAside(problem(record, number, NOT_A_PERSON));
        var remarks = new ArrayList<RowProblem>();
        for (var remark : draft.remarks()) remarks.add(problem(record, number, remark));
        if (entry != null) for (var remark : entry.remarks()) remarks.add(problem(record, number, remark));
        return new Row.Person(
                person,
                remarks,
                record.reported(),
                fingerprints.key(entry),
                entry != null && takes(ImportField.PHOTO) ? entry.photo() : null,
                entry == null
                        ? Beside.NOTHING
                        : entry.beside().only(this::takes).keyed(fingerprints::key));
    }

    private static boolean isTotal(ImportedPerson person) {
        return person.handles().isEmpty() && TOTAL.matcher(person.name()).matches();
    }

    /// As the file has it, where it occurs twice or is missing.
    private static String header(ColumnChoice choice) {
        var header = COUNT.matcher(choice.name()).replaceFirst("");
        return header.equals(FileSniff.columnName(choice.column())) ? "" : header;
    }

    private void take(PersonDraft draft, ColumnChoice choice, String value, RawRecord record) {
        var split = choice.split();
        if (split == null) {
            if (!isPlaceholder(choice.field(), value)) put(draft, choice, value, record);
            return;
        }
        var parts = split.of(value);
        for (var i = 0; i < parts.size(); i++) {
            var part = choice.part(i);
            var said = parts.get(i);
            if (said.isEmpty() || isPlaceholder(part.field(), said)) continue;
            if (part.field() == ImportField.TAGS) tag(draft, said);
            else put(draft, part, said, record);
        }
    }

    private boolean takes(String label) {
        return choices.stream()
                .anyMatch(choice -> choice.field().isInTheFileItself()
                        && choice.field().label().equals(label));
    }

    private boolean takes(ImportField field) {
        return choices.stream().anyMatch(choice -> choice.field() == field);
    }

    /// What is written where there is nothing to write.
    private static boolean isPlaceholder(ImportField field, String value) {
        if (NO_VALUE.contains(value) || NO_DATE.matcher(value).matches()) return true;
        return (field.isDate() || field.handle().isPresent()) && NOTHING.contains(value.toLowerCase(Locale.ROOT));
    }

    private static RowProblem problem(RawRecord record, long number, String sentence) {
        return new RowProblem(number, record.line(), sentence, record.reported());
    }

    private void put(PersonDraft draft, ColumnChoice choice, String value, RawRecord record) {
        var field = choice.field();
        var kind = field.handle();
        if (kind.isPresent()) {
            handles(draft, choice, kind.get(), value, record);
            return;
        }
        switch (field) {
            case LEAVE_OUT, LABEL, JOINED, PHOTO -> {}
            case PACE, CALLS, RELATIONS, ACTIVITIES, CONVERSATIONS, TASKS -> {
                if (record.entry() == null || record.entry().beside().isNothing()) draft.fact(choice.name(), value);
            }
            case TAGS -> tags(draft, value);
            case NOTE -> draft.note(value);
            case FACT -> draft.fact(factLabel(choice, record), value, choice.dateOrder());
            case DEPARTMENT -> draft.fact(field.label(), value);
            case ADDRESS -> draft.address(addressLabel(choice, record), value);
            case PLACE ->
                draft.place(choice.name(), choice.label() == null ? null : addressLabel(choice, record), value);
            case FAMILY_FIRST -> familyFirst(draft, choice.name(), value);
            case JOB_AT_COMPANY -> jobAtCompany(draft, choice.name(), value);
            case IMPORTANT_DATE -> importantDates(draft, choice, factLabel(choice, record), value);
            case BIRTHDAY, MET_ON, LAST_INTERACTION -> date(draft, choice, value);
            case DO_NOT_EMAIL -> {
                if (!NO.contains(value.toLowerCase(Locale.ROOT))) draft.fact(field.label(), value);
            }
            default -> draft.single(field, choice.name(), value);
        }
    }

    private static void familyFirst(PersonDraft draft, String column, String value) {
        var comma = value.indexOf(',');
        if (comma <= 0 || comma == value.length() - 1) {
            draft.single(ImportField.FULL_NAME, column, value);
            return;
        }
        draft.single(ImportField.GIVEN_NAME, column, value.substring(comma + 1).strip());
        draft.single(ImportField.FAMILY_NAME, column, value.substring(0, comma).strip());
    }

    private static void jobAtCompany(PersonDraft draft, String column, String value) {
        var parts = AT.split(value, 2);
        draft.single(ImportField.JOB_TITLE, column, parts[0].strip());
        if (parts.length == 2) draft.single(ImportField.COMPANY, column, parts[1].strip());
    }

    private static void date(PersonDraft draft, ColumnChoice choice, String value) {
        var order = choice.dateOrder();
        var day = PartialDay.readOfDays(value, order == null ? DateOrder.DAY_FIRST : order);
        if (day.isPresent() && draft.date(choice.field(), day.get())) return;
        draft.fact(choice.name(), value);
        if (day.isEmpty()) draft.remark("“%s” is not a date that can be read".formatted(shortened(value)));
    }

    /// One day under the column's name, or several that have names of their own: "Wedding: 6 May 2001".
    private static void importantDates(PersonDraft draft, ColumnChoice choice, String label, String value) {
        for (var part : Cells.split(value, "\n")) {
            var named = NAMED_DAY.matcher(part);
            if (named.matches() && importantDate(draft, choice, named.group(1), named.group(2))) continue;
            if (importantDate(draft, choice, label, part)) continue;
            draft.fact(label, part);
            draft.remark("“%s” is not a date that can be read".formatted(shortened(part)));
        }
    }

    private static boolean importantDate(PersonDraft draft, ColumnChoice choice, String label, String written) {
        var order = choice.dateOrder();
        var day = PartialDay.readOfDays(written, order == null ? DateOrder.DAY_FIRST : order);
        day.ifPresent(one -> draft.yearly(label, one));
        return day.isPresent();
    }

    private void handles(PersonDraft draft, ColumnChoice choice, HandleKind kind, String value, RawRecord record) {
        var separators = kind == HandleKind.PHONE || kind == HandleKind.WEBSITE ? ";\n" : ";,\n";
        var written = Cells.split(value, separators);
        if (kind == HandleKind.PHONE || kind == HandleKind.EMAIL)
            written =
                    written.stream().flatMap(one -> SeveralInOne.of(kind, one)).toList();
        var labels = labels(choice, record);
        // each that is starred goes before the others, so of several under one star the first comes last
        var isStarred =
                labels.size() == 1 && written.size() > 1 && labels.getFirst().startsWith("*");
        for (var at = 0; at < written.size(); at++) {
            var i = isStarred ? written.size() - 1 - at : at;
            var label = labels.isEmpty() ? choice.label() : labels.get(labels.size() == written.size() ? i : 0);
            var primary = label != null && label.startsWith("*");
            handle(draft, choice, kind, written.get(i), label == null ? null : unstarred(label), primary);
        }
    }

    private static void handle(
            PersonDraft draft,
            ColumnChoice choice,
            HandleKind kind,
            String value,
            @Nullable String label,
            boolean primary) {
        var written = kind == HandleKind.EMAIL ? HandleKind.bareEmail(value) : value;
        var used = kind == HandleKind.EMAIL || kind == HandleKind.PHONE || kind == HandleKind.MASTODON
                ? kind
                : HandleKind.ofAddress(written)
                        .filter(other -> other != HandleKind.WEBSITE)
                        .orElse(kind);
        if (used.fits(written)) {
            draft.handle(new ImportedHandle(used, written, label == null || label.isBlank() ? null : label), primary);
            if (!written.equals(value)) draft.calledInEmail(value);
            return;
        }
        draft.fact(oddLabel(choice, label), value);
        draft.remark(whyOdd(kind, value).formatted(shortened(value)));
    }

    private static String whyOdd(HandleKind kind, String value) {
        if (kind == HandleKind.EMAIL) return "The email “%s” is not complete";
        return kind == HandleKind.PHONE && HandleKind.isShortenedNumber(value)
                ? "“%s” is what a spreadsheet has left of a phone number"
                : "“%s” is not a " + kind.label();
    }

    /// "Phone (Mobile)" rather than "Phone 1 - Value".
    private static String oddLabel(ColumnChoice choice, @Nullable String label) {
        if (choice.labelColumn() == null) return choice.name();
        return label == null
                ? choice.field().label()
                : "%s (%s)".formatted(choice.field().label(), label);
    }

    private static void tags(PersonDraft draft, String value) {
        for (var part : Cells.split(value, value.indexOf(';') >= 0 ? ";\n" : ",|\n")) {
            tag(draft, part);
        }
    }

    private static void tag(PersonDraft draft, String part) {
        var tag = part.replace("\"", "").strip();
        if (tag.startsWith("*") && GOOGLE_GROUPS.contains(unstarred(tag).toLowerCase(Locale.ROOT))) return;
        tag = unstarred(tag);
        draft.tag(tag.startsWith("#") ? tag.substring(1) : tag);
    }

    private static String unstarred(String label) {
        return label.startsWith("*") ? label.substring(1).strip() : label;
    }

    private List<String> labels(ColumnChoice choice, RawRecord record) {
        var column = choice.labelColumn();
        if (column == null || column >= choices.size() || choices.get(column).field() != ImportField.LABEL)
            return List.of();
        return Cells.split(record.cell(column), "");
    }

    private String factLabel(ColumnChoice choice, RawRecord record) {
        var labels = labels(choice, record);
        if (!labels.isEmpty()) return unstarred(labels.getFirst());
        if (choice.field() == ImportField.IMPORTANT_DATE && choice.labelColumn() != null)
            return choice.field().label();
        return choice.label() == null ? choice.name() : choice.label();
    }

    private String addressLabel(ColumnChoice choice, RawRecord record) {
        var labels = labels(choice, record);
        if (!labels.isEmpty()) return unstarred(labels.getFirst()) + " address";
        return choice.label() == null ? "Address" : choice.label();
    }

    private static String shortened(String value) {
        var line = Cells.folded(value);
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}

package app.kith.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row's values while they are put together. Where a field takes one value and the row has several, the
/// first stays and the others become facts.
final class PersonDraft {

    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー々]+");

    private final Map<ImportField, String> single = new EnumMap<>(ImportField.class);
    private final Map<ImportField, PartialDay> dates = new EnumMap<>(ImportField.class);
    private final List<ImportedHandle> handles = new ArrayList<>();
    private final Set<String> handlesSeen = new LinkedHashSet<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Set<ImportedPerson.Fact> facts = new LinkedHashSet<>();
    private final Map<String, List<String>> addresses = new LinkedHashMap<>();
    private final Set<ImportedPerson.Yearly> yearly = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable String nameInEmail;

    void single(ImportField field, String column, String value) {
        var text = Cells.folded(value);
        var had = single.putIfAbsent(field, text);
        if (had == null || had.equalsIgnoreCase(text)) return;
        if (field == ImportField.HOW_MET) single.put(field, had + "; " + text);
        else if (field == ImportField.PRONUNCIATION) single.put(field, had.contains(text) ? had : had + " " + text);
        else fact(column, value);
    }

    /// @return false if the field cannot take it
    boolean date(ImportField field, PartialDay day) {
        if (field != ImportField.BIRTHDAY && day.year() == null) return false;
        var had = dates.putIfAbsent(field, day);
        return had == null || had.equals(day);
    }

    void yearly(String label, PartialDay day) {
        yearly.add(new ImportedPerson.Yearly(label, day));
    }

    void note(String text) {
        if (!notes.contains(text)) notes.add(text);
    }

    void tag(String tag) {
        var text = Cells.folded(tag);
        if (!text.isEmpty()) tags.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
    }

    void fact(String label, String value) {
        fact(label, value, null);
    }

    /// @param dates how dates of the fact's column are read
    void fact(String label, String value, @Nullable DateOrder dates) {
        if (!value.isEmpty()) facts.add(new ImportedPerson.Fact(label, value, dates));
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    List<String> remarks() {
        return remarks;
    }

    /// A primary handle goes before the others of its kind.
    void handle(ImportedHandle handle, boolean primary) {
        if (!handlesSeen.add(handle.kind() + " " + handle.written().toLowerCase(Locale.ROOT))) return;
        var at = handles.size();
        if (primary)
            for (var i = handles.size() - 1; i >= 0; i--) if (handles.get(i).kind() == handle.kind()) at = i;
        handles.add(at, handle);
    }

    /// The name that mail programs write before an address counts if the row has no other.
    void calledInEmail(String mailbox) {
        var open = mailbox.lastIndexOf('<');
        var name = open < 0 ? "" : Cells.folded(mailbox.substring(0, open).replace("\"", ""));
        if (!name.isEmpty() && nameInEmail == null) nameInEmail = name;
    }

    /// Parts of an address come one by one; the whole one, where a file has both, comes first.
    void address(String label, String part) {
        var text = part.replaceAll("\\s*\\n\\s*", ", ");
        var parts = addresses.computeIfAbsent(label, any -> new ArrayList<>());
        if (parts.stream().noneMatch(had -> containsPart(had, text))) parts.add(text);
    }

    private static boolean containsPart(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /// @param address the address it is part of
    void place(String column, @Nullable String address, String value) {
        if (address != null) {
            address(address, value);
            single.putIfAbsent(ImportField.PLACE, Cells.folded(value));
        } else single(ImportField.PLACE, column, value);
    }

    boolean namesSomeone() {
        return !handles.isEmpty()
                || Stream.of(
                                ImportField.FULL_NAME,
                                ImportField.GIVEN_NAME,
                                ImportField.MIDDLE_NAME,
                                ImportField.FAMILY_NAME,
                                ImportField.NICKNAME,
                                ImportField.COMPANY)
                        .anyMatch(single::containsKey);
    }

    ImportedPerson person(long row, long line, String fingerprint) {
        var name = name();
        var nickname = single.get(ImportField.NICKNAME);
        var company = single.get(ImportField.COMPANY);
        birthParts();
        addresses.forEach((label, parts) -> {
            // a place alone is no address
            if (parts.size() > 1 || !parts.getFirst().equals(single.get(ImportField.PLACE)))
                fact(label, String.join(", ", parts));
        });
        var kept = facts.stream()
                .filter(fact -> !fact.value().equalsIgnoreCase(name))
                .toList();
        return new ImportedPerson(
                row,
                line,
                fingerprint,
                name,
                name.equals(nickname) ? null : nickname,
                single.get(ImportField.PRONUNCIATION),
                company,
                single.get(ImportField.JOB_TITLE),
                single.get(ImportField.PLACE),
                dates.get(ImportField.BIRTHDAY),
                single.get(ImportField.HOW_MET),
                whole(ImportField.MET_ON),
                whole(ImportField.LAST_INTERACTION),
                notes.isEmpty() ? null : String.join("\n\n", notes),
                new LinkedHashSet<>(tags.values()),
                handles,
                kept,
                List.copyOf(yearly));
    }

    private @Nullable LocalDate whole(ImportField field) {
        var day = dates.get(field);
        return day == null ? null : day.date().orElse(null);
    }

    private String name() {
        var parts = (isFamilyFirst()
                        ? Stream.of(ImportField.FAMILY_NAME, ImportField.GIVEN_NAME)
                        : Stream.of(
                                ImportField.GIVEN_NAME,
                                ImportField.MIDDLE_NAME,
                                ImportField.FAMILY_NAME,
                                ImportField.SUFFIX))
                .map(single::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var ownParts = single.containsKey(ImportField.GIVEN_NAME)
                || single.containsKey(ImportField.MIDDLE_NAME)
                || single.containsKey(ImportField.FAMILY_NAME);
        var full = single.get(ImportField.FULL_NAME);
        var name = full != null ? full : ownParts ? parts : fallbackName();
        if (full != null && !hasAllWords(full, parts)) fact("Full name", parts);
        var prefix = single.get(ImportField.PREFIX);
        if (prefix != null && !hasAllWords(name, prefix)) fact(ImportField.PREFIX.label(), prefix);
        if (name.length() <= ImportedPerson.MAX_NAME) return name;
        fact("Name as written", name);
        return name.substring(0, ImportedPerson.MAX_NAME).strip();
    }

    /// In Chinese, Japanese and Korean the family's name goes first.
    private boolean isFamilyFirst() {
        return !single.containsKey(ImportField.MIDDLE_NAME)
                && !single.containsKey(ImportField.SUFFIX)
                && EAST_ASIAN
                        .matcher(single.getOrDefault(ImportField.FAMILY_NAME, ""))
                        .matches()
                && EAST_ASIAN
                        .matcher(single.getOrDefault(ImportField.GIVEN_NAME, ""))
                        .matches();
    }

    private static boolean hasAllWords(String name, String words) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(lower::contains);
    }

    private String fallbackName() {
        var nickname = single.get(ImportField.NICKNAME);
        if (nickname != null) return nickname;
        if (nameInEmail != null) return nameInEmail;
        var company = single.get(ImportField.COMPANY);
        if (company != null) return company;
        var email = handles.stream()
                .filter(handle -> handle.kind() == HandleKind.EMAIL)
                .findFirst();
        if (email.isPresent())
            return email.get().written().substring(0, email.get().written().indexOf('@'));
        var written = handles.getFirst().written();
        if (handles.getFirst().kind() == HandleKind.PHONE) return written;
        var trimmed = written.replaceAll("[/?#]+$", "");
        var last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        return last.isBlank() ? written : last;
    }

    private void birthParts() {
        var year = single.get(ImportField.BIRTH_YEAR);
        var month = single.get(ImportField.BIRTH_MONTH);
        var day = single.get(ImportField.BIRTH_DAY);
        if (year == null && month == null && day == null) return;
        try {
            if (month != null && day != null && !dates.containsKey(ImportField.BIRTHDAY)) {
                dates.put(
                        ImportField.BIRTHDAY,
                        new PartialDay(
                                year == null ? null : Integer.valueOf(year),
                                Integer.parseInt(month),
                                Integer.parseInt(day)));
                return;
            }
        } catch (DateTimeException | NumberFormatException e) {
            remark("The birthday cannot be read from its parts");
        }
        Stream.of(ImportField.BIRTH_YEAR, ImportField.BIRTH_MONTH, ImportField.BIRTH_DAY)
                .filter(single::containsKey)
                .forEach(field -> fact(field.label(), single.getOrDefault(field, "")));
    }
}

package app.kith.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells whose birthday or other important date comes soon.
@Service
@Transactional(readOnly = true)
public class DatesAhead {
    private final AddressBook people;
    private final PeopleSearch search;
    private final Occasions occasions;

    DatesAhead(AddressBook people, PeopleSearch search, Occasions occasions) {
        this.people = people;
        this.search = search;
        this.occasions = occasions;
    }

    /// Who has a birthday from that day on, within so many days, soonest first.
    public List<Birthday> birthdays(LocalDate from, int days) {
        return search.birthdays(from, days).stream()
                .flatMap(line -> line.birthday().map(born -> Birthday.of(line.ref(), born, from)).stream())
                .sorted(Comparator.comparing(Birthday::on))
                .toList();
    }

    /// Whose birthday or other important date comes from that day on, within so many days or so soon that one
    /// wants to be reminded; soonest first.
    public List<Occasion> occasions(LocalDate from, int days) {
        var dates = occasions.dates(from, days);
        var whose = dates.isEmpty()
                ? Map.<ContactId, PersonRef>of()
                : people.refs(dates.stream().map(Occasions.Found::contact).collect(Collectors.toSet()));
        return Stream.concat(
                        birthdays(from, days).stream().map(Occasion::of),
                        dates.stream()
                                .filter(found -> whose.containsKey(found.contact()))
                                .map(found -> Occasion.of(
                                        Objects.requireNonNull(whose.get(found.contact())), found.date(), from)))
                .sorted(Occasion.SOONEST_FIRST)
                .toList();
    }
}

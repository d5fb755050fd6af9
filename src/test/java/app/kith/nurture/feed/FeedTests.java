package app.kith.nurture.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.kith.Owner;
import app.kith.Statements;
import app.kith.TestClock;
import app.kith.accounts.SignedIn;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The calendar as a program reads it, with another library than the one that wrote it. Run on each database.
abstract class FeedTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    WebApplicationContext context;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    MockMvc program;
    SignedIn mira;
    String path;

    @BeforeAll
    static void keepZonesInMemory() {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    @BeforeEach
    void makeAnAddress() {
        program = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        mira = owner.signIn();
        path = "/" + feeds.renew(mira.user());
    }

    @Test
    void aTaskWithATimeStandsAtItOnTheClockOfTheWorkspace() throws Exception {
        tasks.add(NewTask.of("Ring Ana")
                .due(TODAY.plusDays(2))
                .at(LocalTime.of(9, 30))
                .taking(20));

        assertThat(text()).contains("DTSTART:20261119T083000Z\r\n", "DURATION:PT20M\r\n");
    }

    @Test
    void aTaskTakesItsWholeDay() throws Exception {
        var ana = person("Ana Ruiz");
        var id = tasks.add(NewTask.of("Send the drawings").with(ana).due(TODAY.plusDays(2)));
        var done = tasks.add(NewTask.of("Done").with(ana).due(TODAY));
        tasks.done(done);
        tasks.add(NewTask.of("Some day").with(ana));

        var calendar = read();

        assertThat(events(calendar)).hasSize(1);
        var event = events(calendar).getFirst();
        assertThat(value(event, Property.UID)).isEqualTo("task-" + id.value() + "@kith");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Send the drawings (Ana Ruiz)");
        assertThat(text())
                .contains("DTSTART;VALUE=DATE:20261119\r\n", "DTEND;VALUE=DATE:20261120\r\n", "TRANSP:TRANSPARENT\r\n");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261116T230000Z"); // midnight in Oslo
        calendar.validate(true);
    }

    @Test
    void aBirthdayComesEveryYearWithOrWithoutItsYear() throws Exception {
        born("Ana Ruiz", new PartialDate(1985, 11, 19));
        born("Luca Ferrante", new PartialDate(null, 3, 4));
        born("Noor", new PartialDate(2021, 6, 1));

        var calendar = read();

        assertThat(text())
                .contains(
                        "SUMMARY:Ana Ruiz\\, birthday\r\n",
                        "DESCRIPTION:Born 1985\r\n",
                        "DTSTART;VALUE=DATE:20001119\r\n",
                        "DTSTART;VALUE=DATE:20000304\r\n",
                        "DTSTART;VALUE=DATE:20210601\r\n");
        assertThat(events(calendar))
                .allSatisfy(event -> assertThat(value(event, Property.RRULE)).isEqualTo("FREQ=YEARLY"));
        calendar.validate(true);
    }

    @Test
    void theLeapDayIsKeptOnTheLastDayOfFebruary() throws Exception {
        born("Leap", new PartialDate(1996, 2, 29));

        var event = events(read()).getFirst();

        assertThat(value(event, Property.DTSTART)).isEqualTo("20000229");
        var rule = new net.fortuna.ical4j.model.Recur<LocalDate>(value(event, Property.RRULE));
        assertThat(rule.getDates(LocalDate.of(2000, 2, 29), LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1)))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29));
    }

    @Test
    void anImportantDateHasItsOwnLastingName() throws Exception {
        people.add(ContactDetails.with("Ana Ruiz")
                .dates(List.of(new ImportantDate("Anniversary", new PartialDate(2015, 5, 30), null)))
                .build());

        var before = value(events(read()).getFirst(), Property.UID);
        clock.advance(Duration.ofDays(1));

        assertThat(before).startsWith("date-");
        assertThat(value(events(read()).getFirst(), Property.UID)).isEqualTo(before);
        assertThat(text()).contains("SUMMARY:Ana Ruiz\\, Anniversary\r\n", "DESCRIPTION:Since 2015\r\n");
    }

    @Test
    void wordsOfAnyKindComeThroughAndNoLineIsLongerThan75Octets() throws Exception {
        var title = "Grüße; an: Zoë, \\ „и 你好“ 👩‍👩‍👧 "
                + "sehr lange Wörter ".repeat(12).strip();
        tasks.add(NewTask.of(title + "\nEND:VCALENDAR").with(person("محمد")).due(TODAY));

        var calendar = read();

        assertThat(value(events(calendar).getFirst(), Property.SUMMARY)).startsWith(title);
        var text = text();
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(events(calendar)).hasSize(1);
    }

    @Test
    void isGivenWithoutASessionAndAskedForAgainCheaply() throws Exception {
        tasks.add(NewTask.of("Send the drawings").with(person("Ana")).due(TODAY));
        owner.signOut();

        var first = answer(path, "");
        var again = answer(path, first.getHeader("ETag"));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(first.getHeader("Cache-Control")).isEqualTo("max-age=3600, private");
        assertThat(first.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(first.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(Statements.of(() -> answer(path, "")))
                .as("asked without end")
                .hasSize(1);
    }

    @Test
    void aChangeShowsWithinMinutes() throws Exception {
        var first = answer(path, "");
        tasks.add(NewTask.of("Send the drawings").with(person("Ana")).due(TODAY));

        clock.advance(FeedPages.KEPT);

        var then = answer(path, first.getHeader("ETag"));
        assertThat(then.getStatus()).isEqualTo(200);
        assertThat(then.getContentAsString()).contains("Send the drawings");
    }

    @Test
    void anOldAddressLeadsNowhereAtOnce() {
        var old = path;
        answer(old, "");
        path = "/" + feeds.renew(mira.user());
        assertThat(answer(old, "").getStatus()).isEqualTo(404);
        assertThat(answer(path, "").getStatus()).isEqualTo(200);

        feeds.revoke(mira.user());

        assertThat(answer(path, "").getStatus()).isEqualTo(404);
        assertThat(feeds.since(mira.user())).isEmpty();
    }

    @Test
    void anAddressThatWasNeverMadeLeadsNowhere() {
        assertThat(answer("/calendar/nothing.ics", "").getStatus()).isEqualTo(404);
        assertThat(answer("/calendar/" + "A".repeat(43) + ".ics", "").getStatus())
                .isEqualTo(404);
        assertThat(answer("/calendar/" + "A".repeat(43) + ".ics", "").getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void theAddressCannotBeReadFromTheDatabase() {
        var token = path.substring("/calendar/".length(), path.length() - ".ics".length());
        var kept = sql.sql("select fingerprint from calendar_feed where user_id = ?")
                .params(mira.user().value())
                .query(String.class)
                .single();

        assertThat(token).hasSize(43);
        assertThat(kept).hasSize(64).doesNotContain(token);
        assertThat(answer("/calendar/" + kept.substring(0, 43) + ".ics", "").getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsOneWorkspaceAloneWhoeverIsSignedIn() throws Exception {
        born("Mine", new PartialDate(1985, 11, 19));
        var other = owner.signIn();
        born("Theirs", new PartialDate(1985, 11, 20));

        assertThat(text()).contains("Mine").doesNotContain("Theirs");
        assertThatThrownBy(() -> feeds.renew(mira.user())).isInstanceOf(IllegalArgumentException.class);
        feeds.revoke(mira.user());
        assertThat(feeds.since(mira.user())).isEmpty();

        assertThat(answer(path, "").getStatus()).as("not theirs to revoke").isEqualTo(200);
        assertThat(other.workspace()).isNotEqualTo(mira.workspace());
    }

    @Test
    void whoeverIsInTheBinIsNotInTheCalendar() throws Exception {
        var ana = born("Ana Ruiz", new PartialDate(1985, 11, 19));
        tasks.add(NewTask.of("Write").with(ana).due(TODAY));

        people.putInBin(List.of(ana));

        assertThat(events(read())).isEmpty();
    }

    @Test
    void theSizeHasAnEnd() throws Exception {
        people.addAll(
                IntStream.range(0, FeedPages.MOST_DATES + 20)
                        .mapToObj(i -> ContactDetails.with("Person " + i)
                                .birthday(new PartialDate(null, 1 + i % 12, 1 + i % 28))
                                .build())
                        .toList(),
                false);

        assertThat(events(read())).hasSize(FeedPages.MOST_DATES);
    }

    private ContactId person(String name) {
        return people.add(ContactDetails.named(name));
    }

    private ContactId born(String name, PartialDate day) {
        return people.add(ContactDetails.with(name).birthday(day).build());
    }

    private Calendar read() throws Exception {
        return new CalendarBuilder().build(new java.io.StringReader(text()));
    }

    private String text() throws Exception {
        return answer(path, "").getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private MockHttpServletResponse answer(String path, String known) {
        var before = TestSecurityContextHolder.getContext(); // which a request takes away from the thread
        try {
            return program.perform(get(path).header("If-None-Match", known))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            TestSecurityContextHolder.setContext(before);
        }
    }
}

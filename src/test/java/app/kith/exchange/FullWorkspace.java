package app.kith.exchange;

import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.channels.Channels;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.KnownCount;
import app.kith.channels.audience.KnownCounts;
import app.kith.channels.audience.Place;
import app.kith.exchange.ImportQuestion.Answer;
import app.kith.exchange.demo.DemoNetwork;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.passing.PassingOn;
import app.kith.mail.Encryption;
import app.kith.mail.MailServer;
import app.kith.mail.MailServers;
import app.kith.nurture.Later;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.Paces;
import app.kith.nurture.ReachAnswers;
import app.kith.nurture.TaskRow;
import app.kith.nurture.budget.TimeBudget;
import app.kith.nurture.reminders.ReminderChoice;
import app.kith.nurture.reminders.ReminderChoices;
import app.kith.nurture.reminders.Reminders;
import app.kith.nurture.templates.PlanStep;
import app.kith.nurture.templates.PlanTemplate;
import app.kith.nurture.templates.PlanTemplates;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.ListedPeople;
import app.kith.people.PartialDate;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.SavedViews;
import app.kith.people.bulk.BulkId;
import app.kith.people.bulk.BulkWork;
import app.kith.people.fields.FactFields;
import app.kith.people.fields.FactType;
import app.kith.people.photos.Photos;
import app.kith.people.photos.UnusablePhoto;
import app.kith.people.practice.Outcome;
import app.kith.people.practice.Practice;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import app.kith.people.twins.MergeId;
import app.kith.people.twins.Merging;
import app.kith.people.twins.TwoPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills the workspace of whoever is signed in with a little of everything there is in Kith, through its
/// services.
final class FullWorkspace {
    static final String AWKWARD = "‎نور 🌱 O’Brien \"Bo\" \\ tab\tand\nline , = + ; é";

    private static final String PEOPLE = """
            Name,Email,Note
            Ines Carrasco,ines@import.example,Glazes
            Tomas Lund,tomas@import.example,
            Bo Lind,,the same name
            Nobody at all,not an address,
            ,,
            """;
    /// Of two who are partners, one with a pace.
    private static final String MONICA = """
            {"version": "1.0-preview.1", "app_version": "4.0.0", "account": {"data": [
             {"count": 2, "type": "contact", "values": [
              {"uuid": "m-1", "properties": {"first_name": "Runa", "stay_in_touch_frequency": 30}, "data": [
                {"count": 1, "type": "task", "values": [
                 {"uuid": "m-4", "properties": {"title": "Ask Runa for the glaze"}}]}]},
              {"uuid": "m-2", "properties": {"first_name": "Vidar"}, "data": []}]},
             {"count": 1, "type": "relationship", "values": [
              {"uuid": "m-3", "properties": {"type": "partner", "contact_is": "m-1", "of_contact": "m-2"}}]}]}}
            """;

    private static final String TALKS = """
            Date,Kind,Email,Direction,Note
            2026-03-01,Call,ines@import.example,out,Kiln
            """;

    private final ApplicationContext kith;
    private final ContactId bo;
    private final ContactId bosTwin;
    private final List<ContactId> demo;

    FullWorkspace(ApplicationContext kith) {
        this.kith = kith;
        bean(DemoNetwork.class).open();
        var people = bean(AddressBook.class);
        demo = people.ids(ListedPeople.EVERYONE);
        bo = people.add(ContactDetails.with("Bo Lind")
                .note(AWKWARD)
                .handles(List.of(new Handle(ChannelKind.EMAIL, "bo@a.example")))
                .tags(List.of("Clay"))
                .facts(List.of(new Fact("Likes", AWKWARD)))
                .dates(List.of(new ImportantDate("First fair", new PartialDate(2019, 11, 18), 3)))
                .birthday(new PartialDate(null, 2, 29))
                .build());
        bosTwin = people.add(ContactDetails.with("Bo P. Lind")
                .handles(List.of(new Handle(ChannelKind.PHONE, "+47 22 00 00 01")))
                .tags(List.of("Oslo"))
                .introducedBy(bo)
                .build());
    }

    /// What is changed here can be taken back later, in another Kith too.
    ///
    /// @param two who were merged, and what was known of them before
    record Undoable(MergeId merge, ImportId batch, BulkId bulk, Map<ContactId, String> two) {}

    /// What somebody would miss if it did not come back.
    static Map<ContactId, String> known(ApplicationContext kith, Collection<ContactId> some) {
        return some.stream().collect(Collectors.toMap(id -> id, id -> {
            var notes = kith.getBean(InteractionLog.class).timeline(id, null, 50).stream()
                    .map(one -> one.day() + " " + one.note())
                    .toList();
            var tasks = kith.getBean(NurtureTasks.class).of(id).stream()
                    .map(TaskRow::title)
                    .toList();
            var ties = kith.getBean(WhoKnowsWhom.class).of(id).stream()
                    .map(tie -> tie.role().word())
                    .sorted()
                    .toList();
            var details =
                    kith.getBean(AddressBook.class).profile(id).orElseThrow().details();
            return String.join("\n", details.toString(), notes.toString(), tasks.toString(), ties.toString());
        }));
    }

    Undoable fill() throws IOException {
        tell();
        plan();
        audience();
        ofTheUser();
        jobs();
        photo();
        var batch = imports();
        var bulk = bulk();
        var two = known(kith, List.of(bo, bosTwin));
        var merge = bean(Merging.class).merge(bo, bosTwin);
        return new Undoable(merge, batch, bulk, two);
    }

    private void tell() {
        var log = bean(InteractionLog.class);
        log.log(talk(bo, AWKWARD));
        log.log(talk(bosTwin, "Of the twin")
                .with(PassingOn.passed("The open day")
                        .in("Newsletter")
                        .to(40)
                        .naming(Set.of(somebody(0)))
                        .counting(3)));
        bean(WhoKnowsWhom.class).add(new NewTie(bo, Role.of(TieKind.INTRODUCED, false), somebody(0)));
        bean(WhoKnowsWhom.class).add(new NewTie(bosTwin, Role.inWords("muse", "painter"), somebody(1)));
        bean(TwoPeople.class).remember(bo, somebody(2));
        bean(FactFields.class).add("Shoe size", FactType.NUMBER, List.of());
        bean(Channels.class).add("Pottery forum", "https://forum.example/{handle}");
        var practice = bean(Practice.class);
        practice.answer(practice.round().cards().getFirst(), Outcome.KEPT);
    }

    private void plan() {
        var today = bean(Workspaces.class).today();
        bean(Paces.class).set(List.of(bo), Pace.weeks(5));
        bean(Paces.class).refuse(List.of(somebody(3)));
        bean(PaceDefaults.class).ofCircle(Circle.CLOSE, Pace.months(2));
        bean(NurtureTasks.class).add(new NewTask("Send drawings", AWKWARD, Set.of(bosTwin), today, 10));
        bean(ReachAnswers.class).later(bo, Later.NEXT_WEEK);
        bean(TimeBudget.class).set(120);
        bean(PlanTemplates.class).add(new PlanTemplate("After a fair", List.of(new PlanStep("Write", 2, 5)), true));
    }

    private void audience() {
        var day = LocalDate.of(2026, 3, 1);
        bean(AudienceCounts.class).record(new AudienceCount(Place.called("Newsletter"), day, 1_200));
        bean(KnownCounts.class).record(new KnownCount(day, 1_200, 40, 7));
    }

    private void ofTheUser() {
        var me = bean(Owner.class).signedIn();
        bean(SavedViews.class).save(me.user(), "Oslo people", PeopleFilter.EVERYONE.text("oslo"), PeopleOrder.BY_NAME);
        bean(ReminderChoices.class)
                .change(
                        me.user(),
                        new ReminderChoice(ReminderChoice.Rhythm.WEEKLY, DayOfWeek.FRIDAY, 8, Owner.ZONE, true));
        bean(Reminders.class).latest(me.user());
        bean(MailServers.class)
                .change(
                        me,
                        new MailServer(
                                "mail.example", 587, Encryption.STARTTLS, "mira", new EmailAddress("mira@a.example")),
                        "a secret");
    }

    /// What only jobs write, which do not run in tests.
    private void jobs() {
        var workspace = bean(Workspaces.class).current().value();
        var me = bean(Owner.class).signedIn().user().value();
        bean(JdbcClient.class)
                .sql("insert into digest_sent (workspace_id, user_id, on_day, state, tries, claimed_at)"
                        + " values (?, ?, date '2026-03-01', 'SENT', 1,"
                        + " timestamp with time zone '2026-03-29 01:30:00.123456+00')")
                .params(workspace, me)
                .update();
        bean(JdbcClient.class)
                .sql("insert into engagement_day (workspace_id, on_day) values (?, date '2026-03-01')")
                .param(workspace)
                .update();
    }

    private void photo() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
        try {
            bean(Photos.class).keep(new ByteArrayInputStream(picture.toByteArray()), bo);
        } catch (UnusablePhoto impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ImportId imports() {
        var people = bringIn("people.csv", PEOPLE);
        bringIn("talks.csv", TALKS);
        bringIn("monica.json", MONICA);
        var waiting = open("waiting.csv", "Name,Shop\nAda Byron,Clay & Co\n");
        bean(Importer.class).keepMatches(waiting, "The fair");
        return people;
    }

    private ImportId open(String name, String csv) {
        return bean(Importer.class)
                .open(name, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    private ImportId bringIn(String name, String csv) {
        var importer = bean(Importer.class);
        var id = open(name, csv);
        importer.lookForDuplicates(id);
        for (var kind : ImportQuestion.Kind.values()) importer.answerAll(id, kind, Answer.TWO_PEOPLE);
        importer.start(id);
        bean(ImportRunner.class).work(id);
        return id;
    }

    private BulkId bulk() {
        var bulk = bean(BulkWork.class);
        var tag = bulk.deeds().stream()
                .filter(deed -> deed.key().equals("tag"))
                .findFirst()
                .orElseThrow();
        return bulk.begin(tag, "Walkers", List.of(somebody(4), somebody(5))).id();
    }

    private NewInteraction talk(ContactId who, String note) {
        var today = bean(Workspaces.class).today();
        return new NewInteraction(InteractionKind.CALL, Direction.BOTH, Set.of(who), today, null, 7, null, note);
    }

    /// One of the demo network.
    private ContactId somebody(int which) {
        return demo.get(which);
    }

    private <T> T bean(Class<T> type) {
        return kith.getBean(type);
    }
}

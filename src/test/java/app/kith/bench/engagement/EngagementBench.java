package app.kith.bench.engagement;

import app.kith.KithApplication;
import app.kith.accounts.NewAccount;
import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// What engagement costs: the arithmetic alone, and with a database file in a folder of its own. Medians; CPU time of
/// the
/// working thread beside the wall, which on a busy machine says more. H2 works in that thread too.
public final class EngagementBench {
    private static final Path FILE = Path.of("target", "bench", "engagement.csv");
    private static final int YEARS = 10;

    private final List<String> lines = new ArrayList<>(List.of("name,unit,value,baseline,ratio,budget,ok"));

    private EngagementBench() {}

    /// @param args how many people and how many interactions the database holds; 20,000 and 200,000 if nothing is said
    public static void main(String[] args) throws IOException {
        var bench = new EngagementBench();
        bench.arithmetic();
        bench.database(
                args.length < 2 ? 20_000 : Integer.parseInt(args[0]),
                args.length < 2 ? 200_000 : Integer.parseInt(args[1]));
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, bench.lines);
        System.out.println("All figures: " + FILE);
        System.exit(0); // the database's own threads would go on
    }

    private void arithmetic() {
        var rescore = RescoreArithmetic.run();
        System.out.println("Arithmetic of a full rescore, 1,000,000 interactions of 100,000 people: " + rescore);
        line("engagement-arithmetic", rescore.cpuMs(), null, RescoreArithmetic.BUDGET_MS);
    }

    private void database(int people, int interactions) throws IOException {
        var folder = Files.createTempDirectory("kith-bench");
        try (var kith = SpringApplication.run(
                KithApplication.class,
                "--kith.data=" + folder,
                "--server.port=-1",
                "--kith.jobs=false",
                "--kith.import.workers=0",
                "--kith.sign-up=open")) {
            var owner = kith.getBean(Users.class)
                    .signUp(new NewAccount(
                            "Mira Solheim",
                            "mira@saltmarsh.example",
                            "quiet harbour, nine red boats",
                            ZoneId.of("Europe/Oslo"),
                            "NO"));
            kith.getBean(Workspaces.class)
                    .inWorkspace(owner.workspace(), () -> inWorkspace(kith, people, interactions));
        }
    }

    private void inWorkspace(ApplicationContext kith, int people, int interactions) {
        var book = kith.getBean(AddressBook.class);
        var log = kith.getBean(InteractionLog.class);
        var everybody = new ArrayList<>(book.addAll(
                IntStream.range(0, people)
                        .mapToObj(i -> ContactDetails.named("Person " + i))
                        .toList(),
                false));
        var random = new Random(20261117);
        var today = kith.getBean(Workspaces.class).today();
        var many = IntStream.range(0, interactions)
                .mapToObj(i -> told(random, everybody, today))
                .toList();

        var bulk = Timing.once(() -> log.logAll(many).size());
        System.out.printf("Logging %,d interactions of %,d people at once: %s%n", interactions, people, bulk);
        line("engagement-bulk-log", bulk.cpuMs(), null, null);

        var rescore = new RescoreFromDatabase(kith, everybody);
        var bare = rescore.bare();
        var cold = rescore.rescore();
        System.out.printf("Reading these rows: %s; a cold rescore from them: %s%n", bare, cold);
        line("engagement-cold-rescore", cold.cpuMs(), bare.cpuMs(), RescoreFromDatabase.BUDGET_RATIO);

        var inserts = new BareInserts(kith);
        var insert = Timing.of(300, 501, () -> inserts.insert(told(random, everybody, today)));
        var logged = Timing.of(300, 501, () -> {
            var one = everybody.get(random.nextInt(people));
            return log.log(new NewInteraction(
                            InteractionKind.CALL, Direction.BOTH, Set.of(one), today, null, null, null, null))
                    .hashCode();
        });
        System.out.printf(
                "Inserting one interaction: %s; logging one, its score brought up to date: %s%n", insert, logged);
        line("engagement-log-one", logged.cpuMs(), insert.cpuMs(), BareInserts.BUDGET_RATIO);
    }

    private static NewInteraction told(Random random, List<ContactId> everybody, LocalDate today) {
        return new NewInteraction(
                InteractionKind.EMAIL,
                Direction.values()[random.nextInt(3)],
                Set.of(everybody.get(random.nextInt(everybody.size()))),
                today.minusDays(random.nextInt(YEARS * 365)),
                null,
                null,
                null,
                null);
    }

    /// @param baseline milliseconds to compare with; without, the budget is one in milliseconds, else a ratio
    private void line(String name, double cpuMs, Double baseline, Double budget) {
        var measured = baseline == null ? cpuMs : cpuMs / baseline;
        lines.add("%s,ms CPU,%s,%s,%s,%s,%s"
                .formatted(
                        name,
                        said(cpuMs),
                        baseline == null ? "" : said(baseline),
                        baseline == null ? "" : said(measured),
                        budget == null ? "" : said(budget),
                        budget == null || measured <= budget));
    }

    private static String said(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}

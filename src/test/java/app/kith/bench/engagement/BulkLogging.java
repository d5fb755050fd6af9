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
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import org.springframework.boot.SpringApplication;

final class BulkLogging {
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("kith-bench");
        int people = Integer.parseInt(args[0]), n = Integer.parseInt(args[1]);
        var context = SpringApplication.run(
                KithApplication.class,
                "--kith.data=" + folder,
                "--kith.jobs=false",
                "--server.port=0",
                "--kith.sign-up=open");
        var owner = context.getBean(Users.class)
                .signUp(new NewAccount(
                        "Mira", "m@x.example", "quiet harbour, nine red boats", ZoneId.of("Europe/Oslo"), "NO"));
        context.getBean(Workspaces.class).inWorkspace(owner.workspace(), () -> {
            var book = context.getBean(AddressBook.class);
            var ids = new ArrayList<app.kith.people.ContactId>();
            long t = System.nanoTime();
            for (int i = 0; i < people; i++) ids.add(book.add(ContactDetails.named("Person " + i)));
            System.out.println("people " + (System.nanoTime() - t) / 1e9);
            var random = new Random(1);
            var many = new ArrayList<NewInteraction>();
            for (int i = 0; i < n; i++)
                many.add(new NewInteraction(
                        InteractionKind.EMAIL,
                        Direction.values()[random.nextInt(3)],
                        Set.of(ids.get(random.nextInt(people))),
                        LocalDate.now().minusDays(random.nextInt(1500)),
                        null,
                        null,
                        null,
                        null));
            t = System.nanoTime();
            long c = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            context.getBean(InteractionLog.class).logAll(many);
            System.out.println("logAll " + (System.nanoTime() - t) / 1e9 + " cpu "
                    + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - c) / 1e9);
        });
        System.exit(0);
    }
}

package app.kith.bench.imports;

import app.kith.KithApplication;
import app.kith.KithTestConfiguration;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockServletContext;

/// Brings a long file into an empty Kith of its own, in a process whose memory is bounded from outside.
/// Prints what it took, one `name value` on each line.
final class LongImport {
    /// Before it is measured, so many rows are brought in, for the compiler to know its way.
    private static final int WARM = 5_000;

    private static final double MEGABYTE = 1024 * 1024;

    private LongImport() {}

    /// @param arguments an empty folder, and how many rows
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var rows = Integer.parseInt(arguments[1]);
        var file = ContactsFile.write(folder.resolve("people.csv"), rows, 42);
        var kith = new SpringApplicationBuilder(KithApplication.class, KithTestConfiguration.class)
                .contextFactory(type -> {
                    var context = new AnnotationConfigServletWebApplicationContext();
                    context.setServletContext(new MockServletContext());
                    return context;
                })
                .run(
                        "--kith.data=" + folder,
                        "--kith.jobs=false",
                        "--kith.import.workers=1",
                        "--kith.test.statements=false",
                        "--kith.sign-up=open",
                        "--kith.secret=nine red boats");
        try (kith) {
            bringIn(kith, ContactsFile.write(folder.resolve("warm.csv"), WARM, 1));
            System.gc();
            var before = cpu();
            var times = bringIn(kith, file);
            print("cpu", cpu() - before);
            print("looked", times.looked().toMillis() / 1000.0);
            print("in", times.in().toMillis() / 1000.0);
            print("found", times.found().toMillis() / 1000.0);
            print("added", times.end().added());
            print("joined", times.end().joined());
            print("unchanged", times.end().unchanged());
            print("aside", times.end().setAside());
            System.out.println("status " + times.end().status());
            print("heap", heap() / MEGABYTE);
        }
        System.exit(0);
    }

    /// Each into a workspace of its own.
    private static WholeImport.Times bringIn(ApplicationContext kith, Path file) {
        var owner = kith.getBean(Owner.class).create();
        return kith.getBean(Workspaces.class).inWorkspace(owner.workspace(), () -> new WholeImport(kith).bringIn(file));
    }

    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /// The most of each part of the heap that was in use at any time, together: never less than what was in
    /// use.
    private static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.1f%n", name, value);
    }
}

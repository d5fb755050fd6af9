package app.kith.bench.imports;

import app.kith.DatabaseFile;
import app.kith.KithApplication;
import app.kith.KithTestConfiguration;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.exchange.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.util.FileSystemUtils;

/// Brings a long file into an empty Kith of its own, in a process whose memory is bounded from outside. Prints
/// what it took, one `name value` on each line.
final class LongImport {
    /// Before it is measured, so many rows are brought in, for the compiler to know its way.
    private static final int WARM = 5_000;

    private static final int STEPS = 20;

    private LongImport() {}

    /// @param arguments an empty folder, how many rows, how often, and further settings of Kith such as another
    ///     database
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var rows = Integer.parseInt(arguments[1]);
        var settings = Arrays.asList(arguments).subList(3, arguments.length);
        var medians = new Medians();
        for (int left = Integer.parseInt(arguments[2]); left > 0; left--) {
            // the last is kept for those who read it
            var data = left == 1 ? folder : Files.createDirectory(folder.resolve("before-" + left));
            bringIn(data, rows, settings, medians);
            if (left > 1) {
                FileSystemUtils.deleteRecursively(data);
            }
        }
        medians.print();
        System.exit(0);
    }

    private static void bringIn(Path folder, int rows, List<String> more, Medians medians) throws IOException {
        var file = ContactsFile.write(folder.resolve("people.csv"), rows, 42);
        var settings = new ArrayList<>(List.of(
                "--kith.data=" + folder,
                "--kith.jobs=false",
                "--kith.import.workers=1",
                "--kith.test.statements=false",
                "--kith.sign-up=open",
                "--kith.secret=nine red boats"));
        settings.addAll(more);
        var kith = new SpringApplicationBuilder(KithApplication.class, KithTestConfiguration.class)
                .contextFactory(type -> {
                    var context = new AnnotationConfigServletWebApplicationContext();
                    context.setServletContext(new MockServletContext());
                    return context;
                })
                .run(settings.toArray(String[]::new));
        try (kith) {
            bringIn(kith, ContactsFile.write(folder.resolve("warm.csv"), WARM, 1), progress -> {});
            System.gc();
            var heap = new HeapWatch();
            var before = Figures.cpuSeconds();
            var times = bringIn(kith, file, new Steps(Math.max(1, rows / STEPS), heap));
            kith.getBean(DatabaseFile.class).compact();
            medians.add("cpu", Figures.cpuSeconds() - before);
            medians.add("looked", times.looked().toMillis() / 1000.0);
            medians.add("in", times.in().toMillis() / 1000.0);
            medians.add("found", times.found().toMillis() / 1000.0);
            medians.add("added", times.end().added());
            medians.add("joined", times.end().joined());
            medians.add("unchanged", times.end().unchanged());
            medians.add("aside", times.end().setAside());
            System.out.println("status " + times.end().status());
            medians.add("heap", heap.most());
            medians.add("heap left", heap.mostLeft());
            medians.add("file", megabytes(folder.resolve("kith.mv.db")));
        }
    }

    /// Of H2; with another database there is none.
    private static double megabytes(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) / (1024.0 * 1024) : 0;
    }

    /// Each into a workspace of its own.
    private static WholeImport.Times bringIn(ApplicationContext kith, Path file, Consumer<ImportProgress> watcher) {
        var owner = kith.getBean(Owner.class).create();
        return kith.getBean(Workspaces.class)
                .inWorkspace(owner.workspace(), () -> new WholeImport(kith, watcher).bringIn(file));
    }

    /// Says now and then what is left on the heap, which should be the same all the time.
    private static final class Steps implements Consumer<ImportProgress> {
        private final int step;
        private final HeapWatch heap;
        private long next;

        Steps(int step, HeapWatch heap) {
            this.step = step;
            this.heap = heap;
        }

        @Override
        public void accept(ImportProgress now) {
            if (now.rowsDone() >= next) {
                System.out.printf(
                        Locale.ROOT,
                        "after %,d rows: %.0f MB left, %.1f s CPU%n",
                        now.rowsDone(),
                        heap.left(),
                        Figures.cpuSeconds());
                next = now.rowsDone() + step;
            }
        }
    }
}

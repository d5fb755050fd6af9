package app.kith.exchange;

import org.springframework.context.ApplicationContext;

/// Does the work of an import in a test, where nothing works in the background.
public final class BackgroundWork {

    private BackgroundWork() {}

    /// Works on this import of the signed-in owner until it is done.
    public static void doIt(ApplicationContext context, ImportId id) {
        context.getBean(ImportRunner.class).work(id);
    }
}

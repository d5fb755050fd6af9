package app.kith.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives each page the reader's way to write dates, times and numbers. Kith's words are English, so it is the English
/// of the reader's country: 17/11/2026 and 15:30 in Norway, 11/17/2026 and 3:30 PM in the United States.
@Component
class ReaderLocale implements VaadinServiceInitListener {
    /// English as written in Europe, for a browser that names no country.
    private static final String EUROPE = "150";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> {
            var request = VaadinRequest.getCurrent();
            if (request != null) {
                started.getUI().setLocale(of(request.getLocale()));
            }
        });
    }

    static Locale of(Locale browser) {
        if (browser.getLanguage().equals("en")) {
            return browser;
        }
        var country = browser.getCountry().isEmpty() ? EUROPE : browser.getCountry();
        return new Locale.Builder().setLanguage("en").setRegion(country).build();
    }
}

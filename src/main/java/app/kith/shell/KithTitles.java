package app.kith.shell;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;

/// Turns a page's title into the browser's: "People · Kith". Views with a title of their own making
/// (`HasDynamicTitle`) add the name themselves.
@Component
class KithTitles implements PageTitleGenerator {

    @Override
    public String generatePageTitle(PageTitleContext page) {
        return page.value().isEmpty() ? "Kith" : page.value() + " · Kith";
    }
}

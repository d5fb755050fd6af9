package app.kith.shell;

import app.kith.design.Brand;
import app.kith.design.spi.TopBarPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import java.util.Comparator;
import java.util.List;

/// The bar above every page: what modules put there and, on phones, the brand and you.
class TopBar extends Header {

    TopBar(List<TopBarPart> parts, Profile profile) {
        addClassName("kith-top");
        var brand = new Brand(26);
        var row = new Div(brand);
        row.addClassName("kith-top__row");
        parts.stream()
                .sorted(Comparator.comparingInt(TopBarPart::order))
                .map(TopBarPart::create)
                .forEach(row::add);
        row.add(profile);
        add(row, new Connection());
    }

    /// Says so while the server cannot be reached.
    @Tag("kith-connection")
    @JsModule("./components/kith-connection.ts")
    private static final class Connection extends Component {}
}

package app.kith.exchange.export.ui;

import app.kith.design.Icon;
import app.kith.exchange.export.CardExport;
import app.kith.exchange.export.TableExport;
import app.kith.people.ListedPeople;
import app.kith.people.spi.ListGesture;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// Takes the people of a list, or those chosen in it, along as a file.
@SpringComponent
class ExportGesture implements ListGesture {
    private final TableExport tables;
    private final CardExport cards;

    ExportGesture(TableExport tables, CardExport cards) {
        this.tables = tables;
        this.cards = cards;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "Export";
    }

    @Override
    public Icon.Name icon() {
        return Icon.Name.DOWNLOAD;
    }

    @Override
    public void begin(ListedPeople people, int count) {
        new ExportDialog(people, count, tables, cards).open();
    }
}

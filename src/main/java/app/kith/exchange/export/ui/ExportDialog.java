package app.kith.exchange.export.ui;

import app.kith.design.Words;
import app.kith.exchange.export.CardExport;
import app.kith.exchange.export.TableExport;
import app.kith.people.ListedPeople;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import ezvcard.VCardVersion;

/// Asks as which file the people of a list are to be taken along, and says whom the file holds.
class ExportDialog extends Dialog {

    ExportDialog(ListedPeople people, int count, TableExport tables, CardExport cards) {
        setHeaderTitle(count == 1 ? "Export one person" : "Export %,d people".formatted(count));
        setWidth("480px");
        var files = new UnorderedList(
                new FileLink(
                        "CSV",
                        "For any spreadsheet; can be brought in again",
                        "kith-people.csv",
                        FileLink.CSV,
                        out -> tables.people(people, out)),
                new FileLink(
                        "vCard 4.0",
                        "For address books, with photos",
                        "kith-people.vcf",
                        FileLink.CARDS,
                        out -> cards.write(people, VCardVersion.V4_0, out)),
                new FileLink(
                        "vCard 3.0",
                        "For older address books",
                        "kith-people-3.vcf",
                        FileLink.CARDS,
                        out -> cards.write(people, VCardVersion.V3_0, out)));
        files.addClassName("kith-take-out");
        var whom = new Paragraph(whom(people));
        whom.addClassNames("kith-small", "kith-muted");
        add(whom, files);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static String whom(ListedPeople people) {
        if (!people.only().isEmpty()) {
            return "The people you chose, as they are when you download the file.";
        }
        var filter = people.filter().words();
        return (people.filter().inBin() ? "Everybody in the bin" : "Everybody")
                + (filter.isEmpty() ? "" : " with " + Words.isolated(filter))
                + (people.out().isEmpty() ? "," : ", without those you took out,")
                + " as they are when you download the file.";
    }
}

package app.kith.exchange.export.ui;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.accounts.spi.SettingsSection;
import app.kith.exchange.archive.Archive;
import app.kith.exchange.export.CardExport;
import app.kith.exchange.export.TableExport;
import app.kith.people.ListedPeople;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/// Everything out of Kith, as one file that another Kith can be filled with, or as tables for anything else.
@Component
class TakeOutSection implements SettingsSection {
    private final Archive archive;
    private final TableExport tables;
    private final CardExport cards;
    private final Workspaces workspaces;

    TakeOutSection(Archive archive, TableExport tables, CardExport cards, Workspaces workspaces) {
        this.archive = archive;
        this.tables = tables;
        this.cards = cards;
        this.workspaces = workspaces;
    }

    @Override
    public String title() {
        return "Take everything out";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Div create() {
        var about = new Paragraph(
                "What is in Kith is yours. The archive holds all of it, photos too, but nobody's password: an empty Kith"
                        + " can be filled with it. The tables open in any spreadsheet.");
        var files = new UnorderedList(
                file("Archive", "Everything in one file", "kith-archive.zip", "application/zip", archive::writeOwn),
                file(
                        "People (CSV)",
                        "Can be brought in again",
                        "kith-people.csv",
                        FileLink.CSV,
                        out -> tables.people(ListedPeople.EVERYONE, out)),
                file(
                        "People (vCard 4.0)",
                        "For address books, with photos",
                        "kith-people.vcf",
                        FileLink.CARDS,
                        out -> cards.write(ListedPeople.EVERYONE, VCardVersion.V4_0, out)),
                file(
                        "People (vCard 3.0)",
                        "For older address books",
                        "kith-people-3.vcf",
                        FileLink.CARDS,
                        out -> cards.write(ListedPeople.EVERYONE, VCardVersion.V3_0, out)),
                file(
                        "Interactions (CSV)",
                        "What was logged; can be brought in again",
                        "kith-interactions.csv",
                        FileLink.CSV,
                        tables::interactions),
                file(
                        "Tasks (CSV)",
                        "Open and done, for a spreadsheet; the archive brings them back",
                        "kith-tasks.csv",
                        FileLink.CSV,
                        tables::tasks));
        files.addClassName("kith-take-out");
        return new Div(about, files);
    }

    private FileLink file(String title, String what, String name, String type, FileLink.Content content) {
        WorkspaceId workspace = workspaces.current();
        return new FileLink(
                title, what, name, type, out -> workspaces.inWorkspace(workspace, () -> write(content, out)));
    }

    private static void write(FileLink.Content content, OutputStream out) {
        try {
            content.writeTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

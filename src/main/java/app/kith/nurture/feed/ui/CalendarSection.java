package app.kith.nurture.feed.ui;

import app.kith.accounts.UserId;
import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.accounts.spi.SettingsSection;
import app.kith.design.Icon;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.nurture.feed.CalendarFeeds;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The secret address under which a calendar program reads tasks and dates.
@Component
class CalendarSection implements SettingsSection {
    /// Browsers give their clipboard to safe addresses only; elsewhere the old way may still work.
    private static final String COPY = """
            const field = this.inputElement;
            field.select();
            try {
              if (navigator.clipboard) {
                await navigator.clipboard.writeText(field.value);
                return true;
              }
              return document.execCommand('copy');
            } catch {
              return document.execCommand('copy');
            }
            """;

    private final CalendarFeeds feeds;
    private final Users users;
    private final Workspaces workspaces;
    private final String base;

    CalendarSection(CalendarFeeds feeds, Users users, Workspaces workspaces, @Value("${kith.base-url:}") String base) {
        this.feeds = feeds;
        this.users = users;
        this.workspaces = workspaces;
        this.base = base.strip().replaceAll("/+$", "");
    }

    @Override
    public String title() {
        return "Calendar address";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Div create() {
        return new Form(users.current().orElseThrow());
    }

    private class Form extends Div {
        private final UserId user;

        Form(UserId user) {
            this.user = user;
            show("");
        }

        /// @param path the new address, the only time it is known; empty otherwise
        private void show(String path) {
            removeAll();
            add(new Paragraph(
                    "Your open tasks, and the birthdays and dates of the people closest to you, in any calendar"
                            + " program that takes an address. Whoever has the address sees them without signing in, and nothing"
                            + " else. If it gets about, make a new one: the old one stops at once."));
            var since = feeds.since(user);
            if (!path.isEmpty()) {
                add(address(path));
            } else if (since.isPresent()) {
                var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
                add(new Paragraph("There is an address since %s. It was shown once; Kith cannot show it again."
                        .formatted(words.date(since.get()))));
            }
            var buttons = new Div();
            buttons.addClassName("kith-row");
            var make = new Button(
                    since.isPresent() ? "Make a new address" : "Make an address", click -> show(feeds.renew(user)));
            if (since.isEmpty()) make.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(make);
            if (since.isPresent()) {
                var stop = new Button("Stop it", click -> {
                    feeds.revoke(user);
                    show("");
                    Toasts.say("Stopped. The address leads nowhere now.");
                });
                stop.addThemeVariants(ButtonVariant.TERTIARY);
                stop.setAriaLabel("Stop the calendar address");
                buttons.add(stop);
            }
            add(buttons);
        }

        private void copied(boolean isCopied) {
            Toasts.say(
                    isCopied
                            ? "Copied."
                            : "This browser does not let Kith copy. The address is marked: copy it by keyboard or menu.");
        }

        private Div address(String path) {
            var field = new TextField("Copy it now, it is not shown again");
            field.setReadOnly(true);
            field.setId("kith-calendar-address");
            field.addClassName("kith-calendar__address");
            if (base.isEmpty()) {
                field.setValue("/" + path);
                field.getElement()
                        .executeJs("this.value = new URL($0, document.baseURI).href; return this.value", path)
                        .then(String.class, field::setValue);
            } else {
                field.setValue(base + "/" + path);
            }
            field.setWidth("100%");
            field.setMaxWidth("560px");
            var copy = new Button("Copy", new Icon(Icon.Name.COPY));
            copy.addClickListener(click -> field.getElement().executeJs(COPY).then(Boolean.class, this::copied));
            var row = new Div(field, copy);
            row.addClassNames("kith-row", "kith-calendar");
            row.getStyle().set("width", "100%").set("align-items", "end");
            return row;
        }
    }
}

package app.kith.exchange.ui;

import app.kith.accounts.spi.SettingsSection;
import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.design.Question;
import app.kith.design.SectionTitle;
import app.kith.design.Toasts;
import app.kith.design.spi.Notice;
import app.kith.exchange.demo.DemoNetwork;
import app.kith.nurture.spi.FirstStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the demo network shows: a card on the empty Today, a line above every page while it is open, and a section
/// of the settings. It is removed in one step from either, which asks
/// only where something of one's own would go too.
@Configuration(proxyBeanMethods = false)
class DemoParts {

    @Bean
    FirstStep tryTheDemo(DemoNetwork demo) {
        return new FirstStep() {
            @Override
            public Component create(Runnable done) {
                var open = new Button("Open the demo network", click -> {
                    demo.open();
                    UI.getCurrent().refreshCurrentRoute(true);
                });
                open.setDisableOnClick(true);
                var title = new Div(new Icon(Icon.Name.SPARKLES, 20), new SectionTitle("Try with a demo network"));
                title.addClassName("kith-row");
                var card = new Panel(
                        title,
                        new Paragraph(
                                "%d made-up people around a small pottery, with two years of interactions. Leaves no trace when you remove it."
                                        .formatted(DemoNetwork.size())),
                        open);
                card.addClassNames("kith-panel--padded", "kith-first-step");
                return card;
            }

            @Override
            public int order() {
                return 20;
            }
        };
    }

    @Bean
    Notice thisIsMadeUp(DemoNetwork demo) {
        return () -> demo.isOpen() ? Optional.of(line(demo)) : Optional.empty();
    }

    private static Component line(DemoNetwork demo) {
        var line = new Div(new Span("You are looking at a made-up network."), removal(demo));
        line.addClassName("kith-everywhere");
        line.getElement().setAttribute("role", "note");
        return line;
    }

    @Bean
    SettingsSection removeTheDemo(DemoNetwork demo) {
        return new SettingsSection() {
            @Override
            public String title() {
                return "Demo network";
            }

            @Override
            public Component create() {
                return demo.isOpen()
                        ? new Div(
                                new Paragraph("Made-up people are among yours. Removing them touches nobody else."),
                                removal(demo))
                        : new Paragraph("No made-up people are here.");
            }

            @Override
            public int order() {
                return 50;
            }
        };
    }

    private static Button removal(DemoNetwork demo) {
        var remove = new Button("Remove it", click -> {
            if (!demo.holdsOwnWords()) {
                remove(demo);
                return;
            }
            click.getSource().setEnabled(true);
            Question.askBeforeLosing(
                    "Remove what you added too?",
                    "You logged something with made-up people yourself, or planned a task for them. It goes with them"
                            + " for good.",
                    "Keep them",
                    "Remove them",
                    () -> remove(demo));
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setDisableOnClick(true);
        return remove;
    }

    private static void remove(DemoNetwork demo) {
        demo.remove();
        Toasts.say("The made-up people are gone.");
        UI.getCurrent().refreshCurrentRoute(true);
    }
}

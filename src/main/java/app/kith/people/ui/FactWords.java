package app.kith.people.ui;

import app.kith.people.Fact;
import app.kith.people.PartialDate;
import app.kith.people.Period;
import app.kith.people.fields.FactField;
import app.kith.people.fields.FactType;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Facts and dates as the reader writes them.
///
/// @param own the facts that the workspace keeps
record FactWords(Collection<FactField> own, Locale locale) {

    /// "Design lead at Taller Norte, 2015 to 2019"
    String said(Fact fact) {
        var content = FactField.named(fact.label(), own)
                .map(field -> field.said(fact.content(), locale))
                .orElse(fact.content());
        return fact.period() == null ? content : content + ", " + said(fact.period());
    }

    /// The same as something to look at; an address opens with one click.
    Component shown(Fact fact) {
        var isLink = fact.content().matches("https?://\\S+")
                || FactField.named(fact.label(), own)
                        .filter(field -> field.type() == FactType.LINK)
                        .isPresent();
        var address = isLink ? FactType.LINK.plain(fact.content(), List.of(), Locale.ROOT) : Optional.<String>empty();
        if (address.isPresent()) {
            var link = new Anchor(
                    address.get(), FactType.LINK.said(fact.content(), List.of(), locale), AnchorTarget.BLANK);
            link.addClassName("kith-link");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        var words = new Span(said(fact));
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    /// "2015 to 2019", "since March 2015", "until 2019"
    String said(Period period) {
        if (period.since() == null) {
            return period.until() == null ? "" : "until " + period.until().said(locale);
        }
        return period.until() == null
                ? "since " + period.since().said(locale)
                : "%s to %s"
                        .formatted(period.since().said(locale), period.until().said(locale));
    }

    /// "20 June 2015", "20 June"
    String said(PartialDate date) {
        return BirthdayWords.full(date, locale);
    }
}

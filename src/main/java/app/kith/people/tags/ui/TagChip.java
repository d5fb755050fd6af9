package app.kith.people.tags.ui;

import app.kith.people.PeopleFilter;
import app.kith.people.tags.TagColours;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/// A tag in its colour; leads to everybody who carries it.
@StyleSheet("kith-tags.css")
public class TagChip extends Anchor {

    public TagChip(String tag, TagColours colours) {
        super(
                new Location(
                                "people",
                                QueryParameters.simple(
                                        PeopleFilter.EVERYONE.tag(tag).parameters()))
                        .getPathWithQueryParameters(),
                tag);
        setClassName(colours.style(tag));
        getElement().setAttribute("router-link", true);
        getElement().setAttribute("dir", "auto");
        setTitle("Everybody tagged " + tag);
    }
}

package app.kith.design;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Markdown as elements of the page, put together one by one: no text of a user is ever read as markup. What looks like
/// HTML is text, links lead to the web, mail and telephones only, pictures are named and not fetched, and a new line is
/// a new line.
final class Markdown {
    /// Longer texts are shown to here.
    static final int MAX_LENGTH = 20_000;

    private static final int MAX_DEPTH = 12;
    private static final int MAX_ELEMENTS = 2_000;
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\s\\p{Cntrl}]+");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create()))
            .enabledBlockTypes(Set.of(
                    BlockQuote.class, Heading.class, FencedCodeBlock.class, ListBlock.class, ThematicBreak.class))
            .maxOpenBlockParsers(MAX_DEPTH)
            .build();

    private int left = MAX_ELEMENTS;

    private Markdown() {}

    /// Writes a text into an element.
    static void write(String text, Element into) {
        var shown = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
        new Markdown().children(PARSER.parse(shown), into, 0);
    }

    private void children(Node node, Element into, int depth) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (depth > MAX_DEPTH || left <= 0) {
                into.appendChild(Element.createText(words(child)));
            } else {
                write(child, into, depth + 1);
            }
        }
    }

    private void write(Node node, Element into, int depth) {
        switch (node) {
            case Text text -> into.appendChild(Element.createText(text.getLiteral()));
            case HtmlInline looksLikeHtml -> into.appendChild(Element.createText(looksLikeHtml.getLiteral()));
            case SoftLineBreak line -> element("br", into);
            case HardLineBreak line -> element("br", into);
            case Code code -> element("code", into).setText(code.getLiteral());
            case FencedCodeBlock code ->
                element("pre", into).setText(code.getLiteral().stripTrailing());
            case ThematicBreak rule -> element("hr", into);
            case Emphasis soft -> children(soft, element("em", into), depth);
            case StrongEmphasis strong -> children(strong, element("strong", into), depth);
            case Strikethrough struck -> children(struck, element("s", into), depth);
            case Heading heading -> {
                // not a heading of the page, whose outline is the page's own
                var line = block("p", into);
                line.getClassList().add("kith-prose__heading");
                children(heading, line, depth);
            }
            case Paragraph line -> children(line, inTightList(line) ? into : block("p", into), depth);
            case BlockQuote quote -> children(quote, block("blockquote", into), depth);
            case BulletList list -> children(list, element("ul", into), depth);
            case OrderedList list -> {
                var numbered = element("ol", into);
                var start = list.getMarkerStartNumber();
                if (start != null && start != 1) {
                    numbered.setAttribute("start", start.toString());
                }
                children(list, numbered, depth);
            }
            case ListItem item -> children(item, block("li", into), depth);
            case Link link -> children(link, link(link.getDestination(), into), depth);
            case Image picture -> {
                var link = link(picture.getDestination(), into);
                var named = words(picture);
                link.appendChild(Element.createText(named.isBlank() ? picture.getDestination() : named));
            }
            default -> children(node, into, depth);
        }
    }

    /// The element to put a link's words into: the same as before where it may not lead there.
    private Element link(String destination, Element into) {
        return safe(destination)
                .map(address -> {
                    var link = element("a", into);
                    link.setAttribute("href", address);
                    link.setAttribute("rel", "noopener noreferrer nofollow");
                    if (address.toLowerCase(Locale.ROOT).startsWith("http")) {
                        link.setAttribute("target", "_blank");
                    }
                    return link;
                })
                .orElse(into);
    }

    private static Optional<String> safe(String destination) {
        return LINK.matcher(destination).matches() ? Optional.of(destination) : Optional.empty();
    }

    private static boolean inTightList(Paragraph line) {
        return line.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private Element block(String tag, Element into) {
        var block = element(tag, into);
        block.setAttribute("dir", "auto");
        return block;
    }

    private Element element(String tag, Element into) {
        left--;
        var element = new Element(tag);
        into.appendChild(element);
        return element;
    }

    /// The words below a node, however deep they lie.
    private static String words(Node top) {
        var words = new StringBuilder();
        var node = top;
        while (node != null) {
            words.append(literal(node));
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node != top && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == null || node == top ? null : node.getNext();
        }
        return words.toString();
    }

    private static String literal(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case HtmlInline looksLikeHtml -> looksLikeHtml.getLiteral();
            case Code code -> code.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case SoftLineBreak line -> " ";
            case HardLineBreak line -> " ";
            case Paragraph line -> " ";
            default -> "";
        };
    }

    /// A text without its marks, in one line, for places where there is room for a few words.
    static String plain(String text) {
        var shown = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        return words(PARSER.parse(shown)).replaceAll("\\s+", " ").strip();
    }
}

package app.kith.exchange.entries;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.parameter.VCardParameter;
import ezvcard.property.VCardProperty;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a card calls its emails, phones and dates: by a type, or by a line of its own that belongs to the
/// same group, as Apple's programs write it.
final class CardLabels {

    private static final Set<String> NO_LABEL = Set.of(
            "pref", "internet", "voice", "text", "video", "postal", "parcel", "dom", "intl", "x400", "msg", "iphone");

    private final Map<String, String> ofGroups = new HashMap<>();

    CardLabels(VCard card) {
        for (var label : card.getExtendedProperties("X-ABLABEL")) {
            if (label.getGroup() != null && label.getValue() != null)
                ofGroups.put(
                        label.getGroup().toLowerCase(Locale.ROOT),
                        plain(VObjectPropertyValues.unescape(label.getValue())));
        }
    }

    /// The label of a group; nothing if it has none.
    @Nullable
    String of(VCardProperty property) {
        var group = property.getGroup();
        return group == null ? null : ofGroups.get(group.toLowerCase(Locale.ROOT));
    }

    /// The label of the group, else the types, such as "work fax".
    @Nullable
    String of(VCardProperty property, Collection<? extends VCardParameter> types) {
        var own = of(property);
        if (own != null) return own;
        var said = (types.isEmpty()
                        ? property.getParameters("TYPE")
                        : types.stream().map(VCardParameter::getValue).toList())
                .stream()
                        .flatMap(type -> Arrays.stream(type.split(",")))
                        .map(type -> type.strip().toLowerCase(Locale.ROOT))
                        .filter(type -> !type.isEmpty() && !NO_LABEL.contains(type))
                        .map(type -> type.equals("cell") ? "mobile" : type.replaceFirst("^x-", ""))
                        .distinct()
                        .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    /// "Home page" of "_$!<HomePage>!$_".
    private static String plain(String label) {
        var inside = label.strip();
        return inside.startsWith("_$!<") && inside.endsWith(">!$_")
                ? Values.words(inside.substring(4, inside.length() - 4))
                : inside;
    }
}

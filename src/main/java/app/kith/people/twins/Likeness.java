package app.kith.people.twins;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.people.SearchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How likely it is that two are one person, and why, in words.
///
/// The likelihood is a sum of points, at most [#MOST]. They are chosen so that a handle in common under a fitting name
/// is very likely, either alone is asked, and a phone without a fitting name is a household:
///
/// | what | points |
/// | --- | --- |
/// | the same handle: email, profile, forum name, the same name on a channel of one's own; no page | 55 |
/// | the same phone, by its digits | 40 |
/// | the same name | 45 |
/// | a name with words left out or as initials | 35 |
/// | one name a single word of the other | 15 |
/// | a similar name | 30 |
/// | another name | −20 |
/// | the same company | 25 |
/// | another company | −5 |
/// | the same email domain, of a company and not of a mail provider, under two addresses | 8 |
/// | the same birthday | 10 |
/// | another birthday | −25 |
///
/// From [#ASKED] points on the user is asked; from 60 it is likely, from 85 very likely.
///
/// @param points 0 to [#MOST]
/// @param reasons in the order of their weight, each as the middle of a sentence: "same handle on X"
public record Likeness(int points, List<String> reasons) {
    /// Nothing but the user's word makes it certain.
    public static final int MOST = 99;
    /// Below, it is not worth a question.
    public static final int ASKED = 30;

    private static final Comparator<Address> ADDRESS_ORDER =
            Comparator.comparing(Address::channel).thenComparing(Address::key);
    private static final int LIKELY = 60;
    private static final int VERY_LIKELY = 85;

    private static final Set<String> MAIL_PROVIDERS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "aol.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "proton.me",
            "protonmail.com",
            "gmx.de",
            "gmx.net",
            "gmx.com",
            "web.de",
            "t-online.de",
            "mail.ru",
            "yandex.ru",
            "qq.com",
            "163.com",
            "126.com",
            "fastmail.com",
            "zoho.com",
            "hey.com",
            "orange.fr",
            "free.fr",
            "laposte.net",
            "libero.it",
            "posteo.de",
            "mailbox.org",
            "online.no");

    /// As much of a person as likeness looks at.
    ///
    /// @param addresses of their handles; on a channel of one's own with its name before it
    /// @param birthday month and day, with the year before them where it is known
    record Look(
            String name,
            @Nullable String company,
            Set<Address> addresses,
            @Nullable Integer birthYear,
            @Nullable Integer birthMonth,
            @Nullable Integer birthDay) {}

    /// "Very likely", "Likely", "Possible".
    public String word() {
        return points >= VERY_LIKELY ? "Very likely" : points >= LIKELY ? "Likely" : "Possible";
    }

    /// "Very likely, 93 of 100".
    public String said() {
        return "%s, %d of 100".formatted(word(), points);
    }

    /// "Same handle on X, same email domain, similar name".
    public String why() {
        var all = String.join(", ", reasons);
        return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    public boolean isAsked() {
        return points >= ASKED;
    }

    static Likeness of(Look one, Look other) {
        var points = 0;
        var reasons = new ArrayList<String>();
        var shared =
                one.addresses().stream().filter(other.addresses()::contains).toList();
        var handle =
                shared.stream().filter(Likeness::namesOne).sorted(ADDRESS_ORDER).findFirst();
        if (handle.isPresent()) {
            points += 55;
            reasons.add(said(handle.get()));
        }
        if (shared.stream().anyMatch(address -> address.channel() == ChannelKind.PHONE)) {
            points += 40;
            reasons.add("same phone number");
        }
        var name = NameLikeness.of(one.name(), other.name());
        points += switch (name) {
            case SAME -> 45;
            case FITTING -> 35;
            case SIMILAR -> 30;
            case PART -> 15;
            case OTHER -> -20;
        };
        if (name == NameLikeness.SAME) {
            reasons.add("same name");
        }
        if (one.company() != null && other.company() != null) {
            var same = SearchText.fold(one.company()).equals(SearchText.fold(other.company()));
            points += same ? 25 : -5;
            if (same) {
                reasons.add("same company");
            }
        }
        if (sharesDomain(one, other, shared)) {
            points += 8;
            reasons.add("same email domain");
        }
        switch (name) {
            case FITTING, PART -> reasons.add("names that fit");
            case SIMILAR -> reasons.add("similar name");
            case SAME -> {}
            case OTHER -> reasons.add("different names");
        }
        var birthday = birthday(one, other);
        points += birthday;
        if (birthday != 0) {
            reasons.add(birthday > 0 ? "same birthday" : "different birthdays");
        }
        return new Likeness(Math.clamp(points, 0, MOST), List.copyOf(reasons));
    }

    /// Whether an address is one person's within a workspace.
    public static boolean namesOne(Address address) {
        return switch (address.channel()) {
            case PHONE, WEBSITE, BLOG, IN_PERSON -> false;
            default -> true;
        };
    }

    /// "same handle on X", "same email address".
    public static String said(Address address) {
        return switch (address.channel()) {
            case EMAIL -> "same email address";
            case PHONE -> "same phone number";
            case OWN -> "same handle on " + address.key().split("\n", 2)[0];
            default -> "same handle on " + address.channel().label();
        };
    }

    private static boolean sharesDomain(Look one, Look other, List<Address> shared) {
        return shared.stream().noneMatch(address -> address.channel() == ChannelKind.EMAIL)
                && domains(one).stream().anyMatch(domains(other)::contains);
    }

    private static List<String> domains(Look person) {
        return person.addresses().stream()
                .filter(address -> address.channel() == ChannelKind.EMAIL)
                .map(address -> address.key().substring(address.key().indexOf('@') + 1))
                .filter(domain -> !MAIL_PROVIDERS.contains(domain))
                .toList();
    }

    private static int birthday(Look one, Look other) {
        if (one.birthMonth() == null || other.birthMonth() == null) {
            return 0;
        }
        var same = one.birthMonth().equals(other.birthMonth())
                && one.birthDay() != null
                && one.birthDay().equals(other.birthDay())
                && (one.birthYear() == null
                        || other.birthYear() == null
                        || one.birthYear().equals(other.birthYear()));
        return same ? 10 : -25;
    }
}

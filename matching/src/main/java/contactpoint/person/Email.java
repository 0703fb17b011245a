package contactpoint.person;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address in the plain form that people use (the "dot-atom" of RFC 5322, at most 254
/// characters). The domain is held in lower case, the part before the @ as it was sent.
///
/// @param address the whole address
public record Email(@Classified(Classification.LOCATION) String address)
        implements Comparable<Email> {

    private static final int MOST = 254;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /// @throws IllegalArgumentException if the address fails the rule
    public Email {
        check(address).orThrow();
    }

    public static Checked<Email> parse(String text) {
        return Line.read(text, "email", "Email address", MOST)
                .map(Email::withLowerCaseDomain)
                .then(Email::check)
                .map(Email::new);
    }

    public String canonical() {
        return address;
    }

    public String display() {
        return address;
    }

    @Override
    public int compareTo(Email other) {
        return address.compareTo(other.address);
    }

    @Override
    public String toString() {
        return "Email[redacted]";
    }

    private static String withLowerCaseDomain(String line) {
        var at = line.lastIndexOf('@');
        return at < 0 ? line : line.substring(0, at) + line.substring(at).toLowerCase(Locale.ROOT);
    }

    private static Checked<String> check(String address) {
        var at = address.length() > MOST ? -1 : address.lastIndexOf('@');
        return at > 0
                        && at <= 64
                        && LOCAL.matcher(address.substring(0, at)).matches()
                        && DOMAIN.matcher(address.substring(at + 1)).matches()
                ? Checked.good(address)
                : Checked.bad(
                        "email-format",
                        "Email address must have a name, an @ and a domain",
                        "Enter it like name@example.org");
    }
}

package contactpoint.involvement;

import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Email;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a source's row says beside the child's own particulars.
///
/// @param leads whether this practitioner is the lead professional
/// @param caf what the row says of an assessment, or null
/// @param holdsCaf whether this practitioner holds it
public record Attachment(
        @Classified(Classification.LOCATION) @Nullable Work work,
        @Classified(Classification.LOCATION) boolean leads,
        @Classified(Classification.LOCATION) @Nullable CafStatus caf,
        @Classified(Classification.LOCATION) boolean holdsCaf) {

    /// Nothing beside the particulars.
    public static final Attachment NOTHING = new Attachment(null, false, null, false);

    /// Refuses a lead or a holder who is nobody.
    public Attachment {
        if (work == null && (leads || holdsCaf)) {
            throw new IllegalArgumentException("a lead or a holder needs work");
        }
    }

    /// Its canonical form.
    public byte[] toBytes() {
        var values = new TreeMap<String, Value>();
        if (work != null) {
            values.put("work", form(work));
        }
        values.put("leads", Value.of(leads));
        if (caf != null) {
            values.put("caf", Value.of(caf.code()));
        }
        values.put("holdsCaf", Value.of(holdsCaf));
        return Canonical.encode(new Value.Named(values));
    }

    /// What [#toBytes] wrote.
    ///
    /// @throws IllegalArgumentException if the bytes are not such a form
    public static Attachment ofBytes(byte[] bytes) {
        if (!(Canonical.decode(bytes) instanceof Value.Named(Map<String, Value> values))) {
            throw new IllegalArgumentException("not an attachment");
        }
        var caf = text(values, "caf");
        return new Attachment(
                values.get("work") instanceof Value.Named work ? readWork(work.values()) : null,
                values.get("leads") instanceof Value.Flag(boolean leads) && leads,
                caf == null ? null : CafStatus.ofCode(caf),
                values.get("holdsCaf") instanceof Value.Flag(boolean holds) && holds);
    }

    private static Value form(Work work) {
        var values = new TreeMap<String, Value>();
        values.put("service", Value.of(work.serviceType()));
        values.put("organisation", Value.of(work.organisation()));
        values.put("practitioner", Value.of(work.practitioner().canonical()));
        values.put("jobTitle", Value.of(work.jobTitle()));
        if (work.telephone() != null) {
            values.put("telephone", Value.of(work.telephone().canonical()));
        }
        if (work.email() != null) {
            values.put("email", Value.of(work.email().canonical()));
        }
        values.put("started", Value.of(work.started().toString()));
        if (work.ended() != null) {
            values.put("ended", Value.of(work.ended().toString()));
        }
        return new Value.Named(values);
    }

    private static Work readWork(Map<String, Value> values) {
        var telephone = text(values, "telephone");
        var email = text(values, "email");
        var ended = text(values, "ended");
        return new Work(
                required(values, "service"),
                required(values, "organisation"),
                PersonName.parse(required(values, "practitioner")).orThrow(),
                required(values, "jobTitle"),
                telephone == null ? null : Telephone.parse(telephone).orThrow(),
                email == null ? null : Email.parse(email).orThrow(),
                LocalDate.parse(required(values, "started")),
                ended == null ? null : LocalDate.parse(ended));
    }

    private static @Nullable String text(Map<String, Value> values, String name) {
        return values.get(name) instanceof Value.Text(String text) ? text : null;
    }

    private static String required(Map<String, Value> values, String name) {
        var text = text(values, name);
        if (text == null) {
            throw new IllegalArgumentException("an attachment lacks " + name);
        }
        return text;
    }

    @Override
    public String toString() {
        return "Attachment[redacted]";
    }
}

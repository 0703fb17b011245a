package contactpoint.involvement;

import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Email;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import java.time.LocalDate;
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
        if (!(Canonical.decode(bytes) instanceof Value.Named form)) {
            throw new IllegalArgumentException("not an attachment");
        }
        var values = form.values();
        return new Attachment(
                values.get("work") instanceof Value.Named work ? readWork(work) : null,
                values.get("leads") instanceof Value.Flag(boolean leads) && leads,
                form.findText("caf").map(CafStatus::ofCode).orElse(null),
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

    private static Work readWork(Value.Named form) {
        return new Work(
                form.getText("service"),
                form.getText("organisation"),
                PersonName.parse(form.getText("practitioner")).orThrow(),
                form.getText("jobTitle"),
                form.findText("telephone")
                        .map(text -> Telephone.parse(text).orThrow())
                        .orElse(null),
                form.findText("email").map(text -> Email.parse(text).orThrow()).orElse(null),
                LocalDate.parse(form.getText("started")),
                form.findText("ended").map(LocalDate::parse).orElse(null));
    }

    @Override
    public String toString() {
        return "Attachment[redacted]";
    }
}

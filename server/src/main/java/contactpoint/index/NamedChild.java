package contactpoint.index;

import contactpoint.person.BirthDate;
import contactpoint.person.ChildNumber;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Names;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Who a child is, without anything that tells where: what stays visible under a shield.
@NamedInterface("reads")
public record NamedChild(
        @Classified(Classification.INTERNAL) UUID id,
        @Classified(Classification.OPEN) ChildNumber number,
        @Classified(Classification.OPEN) Names names,
        @Classified(Classification.OPEN) BirthDate born) {

    @Override
    public String toString() {
        return "NamedChild[" + id + "]";
    }
}

package contactpoint.reference;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes registers in. One file is one transaction, with its audit row.
@Component
public final class RegisterLoads {
    /// How far a register may grow or shrink between two files, in hundredths, before a person must
    /// look: a file cut at the end of a line looks whole, and can only be told by its length.
    private static final int MOST_MOVED = 15;

    private final RegisterStore registers;
    private final Loaders loaders;
    private final PostcodeStore postcodes;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    RegisterLoads(
            RegisterStore registers,
            Loaders loaders,
            PostcodeStore postcodes,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.registers = registers;
        this.loaders = loaders;
        this.postcodes = postcodes;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Whether a person has looked at why a register grew or shrank so much.
    public enum SizeChange {
        UNSEEN,
        ACCEPTED
    }

    /// Loads the register of GP practices (`epraccur`). What is not in it stays as it was, and the
    /// same file again changes nothing, even if amendments were loaded since.
    public LoadReport loadOds(Actor actor, Path file, SizeChange sizeChange) {
        return load(actor, file, Register.PRACTICES, sizeChange);
    }

    /// Loads a month's amendments to the register of GP practices (`egpam`).
    public LoadReport loadOdsAmendments(Actor actor, Path file) {
        return load(actor, file, Register.AMENDMENTS, SizeChange.ACCEPTED);
    }

    /// Loads the register of schools (`edubasealldata`). What is not in it stays as it was.
    public LoadReport loadGias(Actor actor, Path file, SizeChange sizeChange) {
        return load(actor, file, Register.SCHOOLS, sizeChange);
    }

    /// Loads a postcode directory (`NSPL`, `ONSPD`). What is not in it stays as it was. Children
    /// follow afterwards: see `contactpoint.index.Responsibilities`.
    public LoadReport loadPostcodes(Actor actor, Path file, SizeChange sizeChange) {
        return load(actor, file, Register.POSTCODES, sizeChange);
    }

    private LoadReport load(Actor actor, Path file, Register register, SizeChange sizeChange) {
        try {
            return Objects.requireNonNull(
                    transaction.execute(status -> {
                        var report = loadInside(actor, file, register, sizeChange);
                        if (!(report instanceof LoadReport.Loaded)) {
                            status.setRollbackOnly();
                        }
                        return report;
                    }));
        } catch (NotThisRegister e) {
            return new LoadReport.Refused(
                    "%s was not loaded: %s; expected %s."
                            .formatted(file.getFileName(), e.what(), register.expected()));
        }
    }

    private LoadReport loadInside(
            Actor actor, Path file, Register register, SizeChange sizeChange) {
        registers.lock();
        var last = registers.findLastFile(register);
        var load = loaders.begin(register, file, last);
        var read = load.read(file);
        if (sizeChange == SizeChange.UNSEEN
                && last.isPresent()
                && moved(register, last.get().rows(), read.rows())) {
            return new LoadReport.SizeMoved(read.rows(), last.get().rows());
        }
        var report = load.finish(read);
        registers.keepFile(register, read);
        trail.append(actor, new ReferenceFacts.RegisterLoaded(register, report));
        return report;
    }

    private static boolean moved(Register register, int before, int now) {
        var by = register.mayGrow() ? before - now : Math.abs(now - before);
        return by * 100L > (long) before * MOST_MOVED;
    }

    /// Says which authority postcodes lie in, for systems that have no register of them to load.
    public void putPostcodes(Map<Postcode, GssCode> authorities) {
        transaction.executeWithoutResult(status -> {
            postcodes.put(authorities);
            trail.append(
                    Actor.operator(), new ReferenceFacts.AreasPut("postcodes", authorities.size()));
        });
    }
}

package contactpoint.reference;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes registers in. One file is one transaction, with its audit row.
@Component
public final class RegisterLoads {
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

    /// What is accepted of a file unasked.
    public enum Accept {
        /// That it is far longer or shorter than the files before it, because a person has looked.
        SIZE_CHANGE,
        /// That it is older than the last one, or has no day that tells its age, because a person
        /// wants what it says.
        OLDER,
        /// That it is a part of its register, such as one of made-up rows: it is measured by no
        /// other file, and no other is measured by it.
        PART
    }

    /// Loads the register of GP practices (`epraccur`). What is not in it stays as it was, and the
    /// same file again changes nothing, even if amendments were loaded since. A file that is older
    /// than what another said of a practice leaves that practice as it is.
    public LoadReport loadOds(Actor actor, Path file, Accept... accepted) {
        return load(actor, file, Register.PRACTICES, accepted);
    }

    /// Loads a month's amendments to the register of GP practices (`egpam`), of whatever size.
    public LoadReport loadOdsAmendments(Actor actor, Path file) {
        return load(actor, file, Register.AMENDMENTS, Accept.SIZE_CHANGE);
    }

    /// Loads the register of schools (`edubasealldata`). What is not in it stays as it was.
    public LoadReport loadGias(Actor actor, Path file, Accept... accepted) {
        return load(actor, file, Register.SCHOOLS, accepted);
    }

    /// Loads a postcode directory (`NSPL`, `ONSPD`). What is not in it stays as it was. Children
    /// follow afterwards: see `contactpoint.index.Responsibilities`.
    public LoadReport loadPostcodes(Actor actor, Path file, Accept... accepted) {
        return load(actor, file, Register.POSTCODES, accepted);
    }

    private LoadReport load(Actor actor, Path file, Register register, Accept... accepted) {
        var all = EnumSet.noneOf(Accept.class);
        all.addAll(List.of(accepted));
        try {
            return Objects.requireNonNull(
                    transaction.execute(status -> {
                        var report = loadInside(actor, file, register, all);
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

    private LoadReport loadInside(Actor actor, Path file, Register register, Set<Accept> accepted) {
        registers.lock();
        var last = registers.findLastFile(register);
        var load = loaders.begin(register, file, last);
        var read = load.read(file);
        boolean isPart = accepted.contains(Accept.PART);
        var doubt = last.flatMap(before -> before.doubt(read, register, accepted));
        if (doubt.isPresent() && !isPart) {
            return doubt.get();
        }
        var report = load.finish(read);
        if (!isPart) {
            registers.keepFile(
                    register,
                    last.map(before -> before.followedBy(read, register))
                            .orElseGet(() -> LastFile.first(read)));
        }
        trail.append(actor, new ReferenceFacts.RegisterLoaded(register, report));
        return report;
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

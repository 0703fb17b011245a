package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.policy.Role;
import contactpoint.policy.Strength;
import java.util.EnumSet;
import java.util.Set;

/// What somebody may be told of a child: one pure function, total, and no by default. Its whole
/// table is enumerated in the tests against an independent model.
sealed interface Decision {
    /// What somebody wants to do.
    enum Action {
        /// Search, and see the list of results.
        SEARCH,
        /// Open one record.
        OPEN,
        /// See telephone numbers and e-mail addresses of an opened record.
        SHOW_CONTACT,
        /// Say of an opened record that one's own work with the child begins, goes on or ends.
        RECORD_WORK,
        /// See which children one is listed with oneself, and say that this goes on or ends.
        LIST_OWN_WORK,
        /// See what is hidden under a shield.
        OVERRIDE
    }

    /// How a record stands.
    enum State {
        /// Nothing is hidden.
        ORDINARY,
        /// Shielded, or held back until that is decided: the two answer alike (decision 16).
        LIMITED
    }

    /// What can be shown of a record.
    enum Part {
        /// Present name, date of birth, gender, the child's number.
        IDENTITY,
        /// Town, first half of the postcode and school on a result.
        AREA,
        /// Address, carers' names, school, GP practice, authority.
        WHEREABOUTS,
        /// Who works with the child: names, job titles, organisations, dates, lead professional.
        WORK,
        /// Whether there is an assessment and who holds it.
        CAF,
        /// That the child has died, and when: it would tell that somebody recorded where.
        DEATH,
        /// Telephone numbers and e-mail addresses.
        CONTACT
    }

    /// Yes, and this much.
    record Permit(Set<Part> parts) implements Decision {
        /// Copies its set.
        public Permit {
            parts = Set.copyOf(parts);
        }
    }

    /// No. The asker is told what somebody is told who asks for a record that does not exist.
    record Deny() implements Decision {}

    /// Decides.
    static Decision decide(
            Role role, Strength strength, Purpose purpose, Action action, State state) {
        if (role != Role.PRACTITIONER) {
            return new Deny();
        }
        // One's own entries are no look at a record: what is on it opens with a reason alone.
        if (action == Action.LIST_OWN_WORK) {
            return permit(state, Part.IDENTITY, Part.DEATH);
        }
        if (purpose == Purpose.NONE) {
            return new Deny();
        }
        // Both strengths may search, view and show contact (decision 20); an override needs a key
        // and a right that
        // no role has yet.
        return switch (strength) {
            case CODE, KEY ->
                    switch (action) {
                        case SEARCH -> permit(state, Part.IDENTITY, Part.AREA, Part.DEATH);
                        case OPEN ->
                                permit(
                                        state,
                                        Part.IDENTITY,
                                        Part.WHEREABOUTS,
                                        Part.WORK,
                                        Part.CAF,
                                        Part.DEATH);
                        case SHOW_CONTACT ->
                                state == State.LIMITED
                                        ? new Deny()
                                        : permit(
                                                state,
                                                Part.IDENTITY,
                                                Part.WHEREABOUTS,
                                                Part.WORK,
                                                Part.CAF,
                                                Part.DEATH,
                                                Part.CONTACT);
                        // Own work with a shielded child will be sealed; until it can be, it is
                        // not taken.
                        case RECORD_WORK ->
                                state == State.LIMITED
                                        ? new Deny()
                                        : permit(state, Part.IDENTITY, Part.WORK, Part.DEATH);
                        case LIST_OWN_WORK, OVERRIDE -> new Deny();
                    };
        };
    }

    /// Whether somebody may speak of their own work with a child whose record they have open.
    static boolean mayRecordWork(User user, Ask ask) {
        var decision =
                decide(
                        user.role(),
                        user.strength(),
                        Purpose.ofCode(ask.reason()),
                        Action.RECORD_WORK,
                        State.ORDINARY);
        return decision instanceof Permit;
    }

    /// Whether somebody may see with which children they are listed themselves.
    static boolean mayListOwnWork(User user) {
        return ofOwnWork(user) instanceof Permit;
    }

    /// What somebody may be told of the children with whom they are listed themselves.
    static Decision ofOwnWork(User user) {
        return decide(
                user.role(), user.strength(), Purpose.NONE, Action.LIST_OWN_WORK, State.ORDINARY);
    }

    private static Decision permit(State state, Part first, Part... rest) {
        return switch (state) {
            case ORDINARY -> new Permit(EnumSet.of(first, rest));
            case LIMITED -> new Permit(EnumSet.of(Part.IDENTITY));
        };
    }
}

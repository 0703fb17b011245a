package contactpoint.policy;

/// What somebody is here for. One account has one role. Only practitioners can
/// look at a child today; the others exist so that the decision about them is written down from the
/// start.
public enum Role {
    /// Works with children: searches and looks, one child at a time.
    PRACTITIONER,
    /// Looks on behalf of a named caller.
    MEDIATOR,
    /// Looks after the records of one authority.
    MANAGER,
    /// Looks after the quality of one authority's records.
    DATA_STEWARD,
    /// Makes and closes accounts; sees no child.
    ACCOUNT_ADMINISTRATOR,
    /// Reviews the audit trail; sees a child only through a case.
    REVIEWER,
    /// Answers families; sees a child only through a case.
    RIGHTS_OFFICER,
    /// Runs the system; sees no child.
    NATIONAL_OPERATOR,
    /// Changes the policy, with a second person; sees no child.
    POLICY_OWNER,
    /// Opens the archive, with a second person.
    ARCHIVE_CUSTODIAN
}

package contactpoint.policy;

/// How strongly somebody signed in (decision 20).
public enum Strength {
    /// User name, password, PIN checked here, and a code from a token (RFC 6238).
    CODE,
    /// User name, password, and a security key that checked its own PIN (FIDO2).
    KEY
}

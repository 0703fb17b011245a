package contactpoint.access;

/// What a new account's holder knows and has. Held in memory only while the account is
/// made.
public record Secrets(String password, String pin, TokenSecret token) {
    @Override
    public String toString() {
        return "Secrets[redacted]";
    }
}

package contactpoint.audit;

final class AuditStore {
    String good = "INSERT INTO audit.entry VALUES (1)";
}

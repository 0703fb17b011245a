package contactpoint.access;

public final class Users {
    public record Inner() {}
}

final class UserStore {}

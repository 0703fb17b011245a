package contactpoint.web;

import java.util.List;

/// What can go wrong with a request, and the page that says so. The words are fixed: they hold
/// nothing of the request and nothing of an exception.
public enum Problem {
    /// What does not exist, is not the reader's, has run out or must not be shown.
    NOT_FOUND(
            404,
            "Page not found",
            "If you typed the web address, check it is correct.",
            "If you pasted the web address, check you copied the entire address.",
            "If you were looking at a search or a record, it may have run out. Search again."),
    /// A form that does not belong to the present session.
    OUT_OF_DATE(
            403,
            "This page is out of date",
            "You may have signed in or out in another window, or waited too long.",
            "Nothing you entered was saved. Start again."),
    /// An address that serves other methods.
    WRONG_METHOD(405, "There is a problem with this request", "Go back and try again."),
    /// More than a form can hold.
    TOO_LARGE(413, "What you sent is too long", "Go back, shorten it and try again."),
    /// A request that cannot be understood.
    BAD_REQUEST(400, "There is a problem with this request", "Go back and try again."),
    /// A fault of ours.
    FAULT(500, "There is a problem with the service", "Try again later.");

    private final int status;
    private final String heading;
    private final String lines;

    Problem(int status, String heading, String... lines) {
        this.status = status;
        this.heading = heading;
        this.lines = String.join("\n", lines);
    }

    public int status() {
        return status;
    }

    public String heading() {
        return heading;
    }

    public List<String> lines() {
        return lines.lines().toList();
    }

    /// The problem of a status.
    ///
    /// @param status 400 or more
    static Problem ofStatus(int status) {
        return switch (status) {
            case 403 -> OUT_OF_DATE;
            case 404 -> NOT_FOUND;
            case 405 -> WRONG_METHOD;
            case 413 -> TOO_LARGE;
            default -> status < 500 ? BAD_REQUEST : FAULT;
        };
    }
}

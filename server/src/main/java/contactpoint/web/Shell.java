package contactpoint.web;

import java.util.List;

/// What is around every page.
///
/// @param userName of who is signed in; empty if nobody is
/// @param csrf the token of its forms
/// @param navigation where the reader may go
/// @param help the reader's own team
/// @param assets the address of the folder of styles and scripts
public record Shell(
        String userName, String csrf, List<NavigationItem> navigation, Help help, String assets) {

    /// A place to go.
    ///
    /// @param active whether the reader is there
    public record NavigationItem(String words, String address, boolean active) {}

    /// Copies its list.
    public Shell {
        navigation = List.copyOf(navigation);
    }

    public boolean isSignedIn() {
        return !userName.isEmpty();
    }

    @Override
    public String toString() {
        return "Shell[redacted]";
    }
}

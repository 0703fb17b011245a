package contactpoint.web;

import java.util.List;

/// One of the answers of a question with radios.
public record Choice(String value, String words) {
    /// The id of its input. The first has the question's own, where the error summary leads.
    public String idIn(String question, List<Choice> all) {
        int place = all.indexOf(this);
        return place == 0 ? question : question + "-" + (place + 1);
    }
}

package contactpoint.linkage;

import java.util.Arrays;

/// One text of a dictionary: a name, a street, a place.
///
/// @param spaced its words in lower case, as an English keyboard has them
/// @param letters the same without spaces
/// @param words codes of its words in the same dictionary, of a name those alone that tell it from
///   others; none if it is one word
/// @param sound stands for how it sounds, the same in every run; equal ones sound alike
/// @param hash of the letters, the same in every run
record Text(String spaced, char[] letters, int[] words, long sound, long hash) {

    boolean isInitial() {
        return letters.length == 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && spaced.equals(text.spaced);
    }

    @Override
    public int hashCode() {
        return spaced.hashCode();
    }

    @Override
    public String toString() {
        return "Text[redacted]";
    }

    boolean hasLettersOf(Text other) {
        return hash == other.hash && Arrays.equals(letters, other.letters);
    }
}

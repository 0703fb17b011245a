package contactpoint.linkage;

/// Numbers that stand for texts and tell them apart; the same on every machine.
final class Hash {
    private Hash() {}

    static long of(CharSequence text) {
        return of(text, -1);
    }

    /// Of a text with one letter left out; of the whole if the place is negative.
    static long of(CharSequence text, int without) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < text.length(); i++) {
            if (i != without) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
        }
        return mixed(hash);
    }

    static long and(long one, long other) {
        return mixed(one * 31 + other);
    }

    /// Stafford's thirteenth mix, as in `SplittableRandom`.
    static long mixed(long hash) {
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}

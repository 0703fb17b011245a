package contactpoint.linkage;

import java.util.function.IntBinaryOperator;

/// Which records of a file say the same in everything that is compared. They stand side by side,
/// and the first of them is compared for all: a million rows that are equal are one row to compare.
///
/// What is learnt is learnt from [#TEACHING] of them at most: a row that somebody has sent half a
/// million times says no more of how people are called than one that came twenty times.
final class Copies {
    static final int TEACHING = 20;

    /// For each record the first of its copies.
    private final int[] first;

    /// For each first the record after the last of its copies.
    private final int[] end;

    private final Sizes differ;
    private final Sizes teach;

    /// How many rows there are in the first of two files, and in the second; of one file all are in
    /// the second.
    record Sizes(int left, int right, boolean areTwoFiles) {
        int size() {
            return left + right;
        }

        /// How many pairs may be compared.
        long pairs() {
            return areTwoFiles ? (long) left * right : (long) right * (right - 1) / 2;
        }
    }

    private Copies(int[] first, int[] end, Sizes differ, Sizes teach) {
        this.first = first;
        this.end = end;
        this.differ = differ;
        this.teach = teach;
    }

    /// @param records how many there are, copies side by side
    /// @param split where the second file begins: who is in two files is no copy; 0 of one file
    /// @param differ of two records that stand side by side, 0 if they are copies
    static Copies of(int records, int split, IntBinaryOperator differ) {
        var first = new int[records];
        var end = new int[records];
        int left = 0, right = 0, teachLeft = 0, teachRight = 0;
        for (var record = 0; record < records; record++) {
            var isCopy =
                    record > 0 && record != split && differ.applyAsInt(record - 1, record) == 0;
            first[record] = isCopy ? first[record - 1] : record;
            end[first[record]] = record + 1;
            var teaches = record - first[record] < TEACHING ? 1 : 0;
            if (record < split) {
                left += isCopy ? 0 : 1;
                teachLeft += teaches;
            } else {
                right += isCopy ? 0 : 1;
                teachRight += teaches;
            }
        }
        return new Copies(
                first,
                end,
                new Sizes(left, right, split > 0),
                new Sizes(teachLeft, teachRight, split > 0));
    }

    /// How many records there are, copies and others.
    int records() {
        return first.length;
    }

    /// The record that is compared for this one.
    int first(int record) {
        return first[record];
    }

    boolean isFirst(int record) {
        return first[record] == record;
    }

    /// Whether a record is one of those that are learnt from.
    boolean teaches(int record) {
        return record - first[record] < TEACHING;
    }

    /// How many records a first one stands for, itself too.
    int count(int first) {
        return end[first] - first;
    }

    /// How many pairs of records a pair of firsts stands for; of a first with itself, those of its
    /// copies with each other.
    long pairs(int one, int other) {
        return pairs(one, other, count(one), count(other));
    }

    /// How many of these pairs are learnt from.
    long teachingPairs(int one, int other) {
        return pairs(one, other, Math.min(TEACHING, count(one)), Math.min(TEACHING, count(other)));
    }

    private static long pairs(int one, int other, long ones, long others) {
        return one == other ? ones * (ones - 1) / 2 : ones * others;
    }

    /// The rows that differ.
    Sizes differ() {
        return differ;
    }

    /// The records that are learnt from.
    Sizes teach() {
        return teach;
    }
}

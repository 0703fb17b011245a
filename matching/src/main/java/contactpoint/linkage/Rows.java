package contactpoint.linkage;

import java.util.Arrays;

/// Numbers of records, those of one record side by side: who compares a record wants all of them,
/// and gets them from memory in one or two goes.
final class Rows {
    private int[] values = new int[0];
    private int width;

    /// One number of each record.
    static final class Ints {
        private final Rows rows;
        private final int at;
        private int size;

        private Ints(Rows rows, int at) {
            this.rows = rows;
            this.at = at;
        }

        /// Says it of the next record.
        void add(int value) {
            rows.set(size++, at, value);
        }

        int get(int record) {
            return rows.values[record * rows.width + at];
        }
    }

    /// Another column. None can be added once there are records.
    Ints column() {
        return new Ints(this, width++);
    }

    private void set(int record, int at, int value) {
        var place = Math.addExact(Math.multiplyExact(record, width), at);
        if (place >= values.length) {
            var more = Math.max((record + 1L) * width, values.length * 3L / 2);
            values = Arrays.copyOf(values, (int) Math.min(Integer.MAX_VALUE - 8L, more));
        }
        values[place] = value;
    }

    /// Puts the records into another order: for each place who comes there.
    void arrange(int[] order) {
        var arranged = new int[order.length * width];
        for (var at = 0; at < order.length; at++) {
            System.arraycopy(values, order[at] * width, arranged, at * width, width);
        }
        values = arranged;
    }
}

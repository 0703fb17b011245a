package contactpoint.linkage;

/// How postcodes and addresses compare, together in one level.
final class HomeLevel {
    static final int MISSING = 0;
    static final int SAME = 1;

    static final int POSTCODE_ONE_EDIT = 2;
    static final int POSTCODE_SECTOR = 3;
    static final int POSTCODE_AREA = 4;
    static final int POSTCODE_DIFFERENT = 5;

    static final int NEXT_DOOR = 2;
    static final int SAME_STREET = 3;
    static final int STREET_ALIKE_SAME_NUMBER = 4;
    static final int STREET_ALIKE = 5;
    static final int ADDRESS_DIFFERENT = 6;

    static final int POSTCODES = 6;
    static final int ADDRESSES = 7;
    static final int COUNT = POSTCODES * ADDRESSES;

    private HomeLevel() {}

    static int of(int postcode, int address) {
        return postcode * ADDRESSES + address;
    }

    static int postcode(int level) {
        return level / ADDRESSES;
    }

    static int address(int level) {
        return level % ADDRESSES;
    }

    static int mask(int level) {
        return (postcode(level) != MISSING ? 2 : 0) | (address(level) != MISSING ? 1 : 0);
    }
}

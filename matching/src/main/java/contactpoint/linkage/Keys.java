package contactpoint.linkage;

import java.util.Arrays;

/// The keys by which records find each other: two that share one are compared. Each is a hash over
/// two things at least, or over one that few share.
final class Keys {
    /// What a key is made of, for figures and for caps.
    enum Kind {
        BOTH_NAMES,
        BOTH_SOUNDS,
        BIRTH_DATE,
        SWAPPED_BIRTH_DATE,
        FORENAME_YEAR,
        FORENAME_MONTH_DAY,
        SURNAME_YEAR,
        SURNAME_MONTH_DAY,
        FORENAME_SLIP_DATE,
        SURNAME_SLIP_DATE,
        FORENAME_SLIP_SURNAME,
        SURNAME_SLIP_INITIAL_YEAR,
        POSTCODE,
        STREET_NUMBER,
        POSTCODE_NAME,
        PLACE_FORENAME,
        PLACE_SURNAME,
        PHONE,
        EMAIL,
        NHS_NUMBER,
        UPN,
        IDENTIFIER;

        private final long salt = Hash.of(name());
    }

    private final People people;
    private long[] keys = new long[64];
    private Kind[] kinds = new Kind[64];
    private int size;

    Keys(People people) {
        this.people = people;
    }

    int size() {
        return size;
    }

    long key(int at) {
        return keys[at];
    }

    Kind kind(int at) {
        return kinds[at];
    }

    /// Works out the keys of a record, to be read until the next is asked for.
    void of(int record) {
        size = 0;
        var first = people.names.get(people.forename.get(record));
        var last = people.names.get(people.surname.get(record));
        var year = people.year(record);
        var month = people.month(record);
        var day = people.day(record);
        var f = first.letters().length > 0 ? first.hash() : 0;
        var s = last.letters().length > 0 ? last.hash() : 0;
        var date = year != 0 && month != 0 && day != 0;
        if (f != 0 && s != 0) {
            // The same whichever way round the names are.
            add(Kind.BOTH_NAMES, f + s);
            add(Kind.BOTH_SOUNDS, Hash.mixed(first.sound()) + Hash.mixed(last.sound()));
        }
        if (date) {
            add(Kind.BIRTH_DATE, year * 10_000L + month * 100L + day);
            if (day <= 12 && day != month) {
                add(Kind.BIRTH_DATE, year * 10_000L + day * 100L + month);
            }
        }
        if (f != 0) {
            ofForename(first, year, month, day);
        }
        if (s != 0) {
            ofSurname(last, year, month, day);
        }
        if (f != 0 && s != 0) {
            slips(Kind.FORENAME_SLIP_SURNAME, first, beginning(last));
        }
        ofPlace(record, f, s, year);
        single(Kind.PHONE, people.phone.get(record));
        single(Kind.EMAIL, people.email.get(record));
        single(Kind.NHS_NUMBER, people.nhsNumber.get(record));
        single(Kind.UPN, people.upn.get(record));
        single(Kind.IDENTIFIER, people.identifier.get(record));
    }

    private void ofForename(Text first, int year, int month, int day) {
        if (year != 0) {
            add(Kind.FORENAME_YEAR, Hash.and(first.sound(), year));
        }
        if (month != 0 && day != 0) {
            slips(Kind.FORENAME_SLIP_DATE, first, month * 100L + day);
        }
    }

    private void ofSurname(Text last, int year, int month, int day) {
        if (year != 0) {
            slips(Kind.SURNAME_SLIP_DATE, last, year);
        }
        if (month != 0 && day != 0) {
            add(Kind.SURNAME_MONTH_DAY, Hash.and(last.hash(), month * 100L + day));
        }
    }

    private void ofPlace(int record, long f, long s, int year) {
        var postcode = people.postcode.get(record);
        if (postcode != 0) {
            var text = people.postcodes.get(postcode);
            add(Kind.POSTCODE, text.hash());
        }
        var street = people.street.get(record);
        var house = people.house.get(record);
        if (street != 0) {
            var at = Hash.and(people.streets.get(street).hash(), house);
            if (year != 0) {
                add(Kind.STREET_NUMBER, Hash.and(at, year));
            }
            if (s != 0) {
                add(Kind.STREET_NUMBER, Hash.and(at, s));
            }
        }
        var place = people.place.get(record);
        if (place != 0) {
            var at = people.places.get(place).hash();
            if (f != 0) {
                add(Kind.PLACE_FORENAME, Hash.and(at, f));
            }
            if (s != 0) {
                add(Kind.PLACE_SURNAME, Hash.and(at, s));
            }
        }
    }

    private static long beginning(Text text) {
        var letters = text.letters();
        var hash = 0L;
        for (var i = 0; i < Math.min(3, letters.length); i++) {
            hash = hash * 31 + letters[i];
        }
        return Hash.mixed(hash);
    }

    private void slips(Kind kind, Text text, long with) {
        var letters = text.letters();
        add(kind, Hash.and(text.hash(), with));
        if (letters.length < 4) {
            return;
        }
        var string = String.valueOf(letters);
        for (var i = 0; i < Math.min(letters.length, 24); i++) {
            if (i == 0 || letters[i] != letters[i - 1]) {
                add(kind, Hash.and(Hash.of(string, i), with));
            }
        }
    }

    private void single(Kind kind, int number) {
        if (number != 0) {
            add(kind, people.numbers.get(number).hash());
        }
    }

    private void add(Kind kind, long what) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        keys[size] = Hash.and(what, kind.salt);
        kinds[size++] = kind;
    }
}

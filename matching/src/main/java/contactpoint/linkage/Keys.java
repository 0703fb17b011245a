package contactpoint.linkage;

import java.util.Arrays;

/// The keys by which records find each other: two that share one are compared. Each is a hash over
/// two things at least, or over one that few share.
final class Keys {
    /// Bits of a key that tell its class; the others are a hash.
    static final int CLASS_BITS = 5;

    private final People people;

    /// A street and house bring next to nobody together whom the postcode does not.
    private final boolean areStreets;

    private long[] keys = new long[64];
    private int size;

    Keys(People people) {
        this.people = people;
        this.areStreets = !people.mostHavePostcodes();
    }

    int size() {
        return size;
    }

    long key(int at) {
        return keys[at];
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
            add(KeyClass.BOTH_SOUNDS, first.sound() + last.sound());
        }
        if (date) {
            add(KeyClass.BIRTH_DATE, year * 10_000L + month * 100L + day);
            if (day <= 12 && day != month) {
                add(KeyClass.BIRTH_DATE, year * 10_000L + day * 100L + month);
            }
        }
        if (f != 0) {
            ofForename(first, firstWord(record), year, month, day);
        }
        if (s != 0) {
            ofSurname(last, year, month, day);
        }
        if (f != 0 && s != 0) {
            slips(KeyClass.FORENAME_SLIP_SURNAME, firstWord(record), beginning(last));
        }
        ofPlace(record, f, s, year);
        single(KeyClass.PHONE, people.phone.get(record));
        single(KeyClass.EMAIL, people.email.get(record));
        single(KeyClass.NHS_NUMBER, people.nhsNumber.get(record));
        single(KeyClass.UPN, people.upn.get(record));
        single(KeyClass.IDENTIFIER, people.identifier.get(record));
    }

    /// Of several first names one may be missing elsewhere.
    private Text firstWord(int record) {
        return people.names.get(people.firstWord(people.forename.get(record)));
    }

    private void ofForename(Text first, Text word, int year, int month, int day) {
        if (year != 0) {
            add(KeyClass.FORENAME_YEAR, Hash.and(first.sound(), year));
        }
        if (month != 0 && day != 0) {
            slips(KeyClass.FORENAME_SLIP_DATE, word, month * 100L + day);
        }
    }

    private void ofSurname(Text last, int year, int month, int day) {
        if (year != 0) {
            slips(KeyClass.SURNAME_SLIP_DATE, last, year);
        }
        if (month != 0 && day != 0) {
            add(KeyClass.SURNAME_MONTH_DAY, Hash.and(last.hash(), month * 100L + day));
        }
    }

    private void ofPlace(int record, long f, long s, int year) {
        var postcode = people.postcode.get(record);
        if (postcode != 0) {
            var text = people.postcodes.get(postcode);
            add(KeyClass.POSTCODE, text.hash());
        }
        var street = people.street.get(record);
        var house = people.house.get(record);
        if (street != 0 && areStreets) {
            var at = Hash.and(people.streets.get(street).hash(), house);
            if (year != 0) {
                add(KeyClass.STREET_NUMBER, Hash.and(at, year));
            }
            if (s != 0) {
                add(KeyClass.STREET_NUMBER, Hash.and(at, s));
            }
        }
        var place = people.place.get(record);
        if (place != 0) {
            var at = people.places.get(place).hash();
            if (f != 0) {
                add(KeyClass.PLACE_FORENAME, Hash.and(at, f));
            }
            if (s != 0) {
                add(KeyClass.PLACE_SURNAME, Hash.and(at, s));
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

    private void slips(KeyClass of, Text text, long with) {
        var letters = text.letters();
        add(of, Hash.and(text.hash(), with));
        if (letters.length < 4) {
            return;
        }
        var string = String.valueOf(letters);
        for (var i = 0; i < Math.min(letters.length, 24); i++) {
            if (i == 0 || letters[i] != letters[i - 1]) {
                add(of, Hash.and(Hash.of(string, i), with));
            }
        }
    }

    private void single(KeyClass of, int number) {
        if (number != 0) {
            add(of, people.numbers.get(number).hash());
        }
    }

    private void add(KeyClass of, long what) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = Hash.and(what, of.salt()) << CLASS_BITS | of.code();
    }
}

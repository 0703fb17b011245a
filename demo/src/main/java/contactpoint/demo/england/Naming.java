package contactpoint.demo.england;

import contactpoint.demo.england.FamilyName.Style;
import contactpoint.person.CarerRole;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How people of an origin name themselves and their children.
final class Naming {
    private static final Set<Origin> WIVES_TAKE_THE_NAME =
            Set.of(
                    Origin.ENGLISH,
                    Origin.POLISH,
                    Origin.EASTERN,
                    Origin.TURKISH,
                    Origin.YORUBA,
                    Origin.IGBO,
                    Origin.CARIBBEAN,
                    Origin.HINDU,
                    Origin.TRAVELLER,
                    Origin.JEWISH);
    private static final Set<Origin> ENGLISH_MIDDLE_NAMES =
            Set.of(Origin.YORUBA, Origin.IGBO, Origin.AKAN, Origin.CARIBBEAN, Origin.TRAVELLER);
    private static final List<String> SECOND_OF_GIRLS =
            List.of("-Mae", "-Rose", "-Grace", "-Mai", "-Louise", "-Rae");
    private static final List<String> SECOND_OF_BOYS = List.of("-James", "-Lee", "-Jay", "-John");

    private static final double TAKES_THE_NAME = .8;
    private static final double TAKES_IT_ELSEWHERE = .15;
    private static final double HAS_TELEPHONE = .85;
    private static final double HAS_EMAIL = .45;
    private static final double JOINED_GIRLS = .04;
    private static final double JOINED_BOYS = .015;
    private static final double TWO_MIDDLE_NAMES = .12;
    private static final int TRIES = 20;
    private static final double CALLED_BY_A_SHORT_FORM = .3;
    private static final double CALLED_BY_AN_ENGLISH_NAME = .45;
    private static final double CALLED_BY_THE_MIDDLE_NAME = .02;

    private final NameBook book;

    Naming(NameBook book) {
        this.book = book;
    }

    NameBook book() {
        return book;
    }

    String last(Origin origin, boolean isFemale, Dice dice) {
        return FamilyName.fit(origin, book.of(origin).last().draw(dice), isFemale);
    }

    /// Somebody with a last name.
    Adult adult(Origin origin, boolean isFemale, String last, CarerRole role, Dice dice) {
        var lists = book.of(origin);
        var given = (isFemale ? lists.mothers() : lists.fathers()).draw(dice);
        var telephone = dice.chance(HAS_TELEPHONE) ? Area.mobile(dice) : "";
        var email =
                dice.chance(HAS_EMAIL)
                        ? Letters.mailbox(given)
                                + '.'
                                + Letters.mailbox(last)
                                + dice.below(100)
                                + "@example.org"
                        : "";
        return new Adult(given, last, role, telephone, email);
    }

    /// What a woman is called once she is married.
    String married(Origin origin, String own, String husbands, Dice dice) {
        var probability =
                WIVES_TAKE_THE_NAME.contains(origin) ? TAKES_THE_NAME : TAKES_IT_ELSEWHERE;
        return dice.chance(probability) ? FamilyName.fit(origin, husbands, true) : own;
    }

    /// How a couple's children get their last name.
    Style style(Origin origin, boolean areMarried, Dice dice) {
        if (dice.chance(origin.doubleNames)) {
            return origin == Origin.IBERIAN || dice.chance(.35)
                    ? Style.TWO_WORDS
                    : Style.HYPHENATED;
        }
        return switch (origin) {
            case TAMIL, HORN -> dice.chance(.7) ? Style.PATRONYMIC : Style.FATHERS;
            case SOMALI -> dice.chance(.4) ? Style.PATRONYMIC : Style.FATHERS;
            case SIKH -> dice.chance(.45) ? Style.SINGH_OR_KAUR : Style.FATHERS;
            case BANGLADESHI -> dice.chance(.5) ? Style.DAUGHTERS_OWN : Style.FATHERS;
            default -> areMarried || dice.chance(.65) ? Style.FATHERS : Style.MOTHERS;
        };
    }

    String given(Origin origin, boolean isGirl, LocalDate born, Dice dice) {
        var name = book.of(origin).child(isGirl, born.getYear(), dice);
        var joined = isGirl ? JOINED_GIRLS : JOINED_BOYS;
        return origin == Origin.ENGLISH && name.indexOf('-') < 0 && dice.chance(joined)
                ? name + dice.one(isGirl ? SECOND_OF_GIRLS : SECOND_OF_BOYS)
                : name;
    }

    /// One or two names other than the first, or "".
    String middle(Origin origin, boolean isGirl, LocalDate born, String given, Dice dice) {
        if (origin == Origin.SIKH && dice.chance(.5)) {
            return isGirl ? "Kaur" : "Singh";
        }
        if (origin == Origin.VIETNAMESE && dice.chance(.7)) {
            return isGirl ? "Thị" : "Văn";
        }
        var english = ENGLISH_MIDDLE_NAMES.contains(origin);
        var from = english ? Origin.ENGLISH : origin;
        var probability = english || origin == Origin.ENGLISH ? .78 : .3;
        if (!dice.chance(probability)) {
            return "";
        }
        var names = new LinkedHashSet<String>();
        var most = dice.chance(TWO_MIDDLE_NAMES) ? 2 : 1;
        for (var i = 0; i < TRIES && names.size() < most; i++) {
            var name = book.of(from).child(isGirl, born.getYear(), dice);
            if (!isIn(name, given)) {
                names.add(name);
            }
        }
        return String.join(" ", names);
    }

    /// Whether it is a first name or a part of it.
    private static boolean isIn(String name, String given) {
        return List.of(given.split("[- ]")).containsAll(List.of(name.split("[- ]")));
    }

    /// What people call a child if it is another name, else "".
    String knownAs(Origin origin, boolean isGirl, String given, String middle, Dice dice) {
        var shorts = book.nicknames().get(given);
        if (shorts != null && dice.chance(CALLED_BY_A_SHORT_FORM)) {
            return dice.one(shorts);
        }
        if (origin == Origin.CHINESE && dice.chance(CALLED_BY_AN_ENGLISH_NAME)) {
            return book.of(Origin.ENGLISH).child(isGirl, 2018, dice);
        }
        return !middle.isEmpty() && dice.chance(CALLED_BY_THE_MIDDLE_NAME)
                ? middle.split(" ", 2)[0]
                : "";
    }
}

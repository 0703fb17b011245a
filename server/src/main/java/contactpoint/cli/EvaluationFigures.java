package contactpoint.cli;

import contactpoint.linkage.Judgement;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;

/// The figures of an evaluation, in words or as one object.
record EvaluationFigures(Judgement judgement, StageTimes times) {

    /// One object in one line. What only the truth could tell is null where there is none.
    String json() {
        var truth = judgement.blockingRecall().isPresent();
        var pairs = judgement.pairs();
        var clusters = judgement.clusters();
        var zones = judgement.zones();
        return "{\"records\": "
                + judgement.records()
                + ", \"candidate_pairs\": "
                + judgement.candidatePairs()
                + ", \"blocking_recall\": "
                + number(judgement.blockingRecall())
                + ", \"keys_per_record\": "
                + number(judgement.keysPerRecord())
                + ", \"pairs\": {"
                + rate(pairs, truth)
                + ", \"best_f1\": "
                + known(judgement.bestF1(), truth)
                + ", \"best_threshold\": "
                + known(judgement.bestThreshold(), truth)
                + "}, \"clusters\": {"
                + rate(clusters, truth)
                + ", \"largest\": "
                + judgement.largest()
                + "}, \"zones\": {\"linked\": "
                + number(zones.linked())
                + ", \"wrong_links\": "
                + known(zones.wrongLinks(), truth)
                + ", \"review\": "
                + number(zones.review())
                + ", \"false_splits\": "
                + known(zones.falseSplits(), truth)
                + "}, \"records_per_second\": "
                + number(judgement.records() / Math.max(1e-9, times.all()))
                + ", \"pairs_per_second\": "
                + number(judgement.candidatePairs() / Math.max(1e-9, times.of("compare")))
                + ", \"peak_memory_mib\": "
                + StageTimes.peakMemory()
                + ", \"seconds\": "
                + number(times.all())
                + "}";
    }

    private static void print(PrintWriter out, Judgement.Capped capped) {
        if (capped.keys() > 0) {
            out.printf(
                    "%,d keys are shared by so many that each record was compared with its neighbours"
                            + " by name alone.%n",
                    capped.keys());
        }
        if (capped.met() + capped.thirds() > 0) {
            out.printf(
                    "%,d records are linked to so many that not all of these were compared with each"
                            + " other, or asked what they say of them.%n",
                    capped.met() + capped.thirds());
        }
        if (capped.groups() > 0) {
            out.printf(
                    "%,d groups are so large that not every pair between them was weighed.%n",
                    capped.groups());
        }
    }

    void print(PrintWriter out) {
        out.printf(
                "%,d records, %.1f keys each, %,d pairs compared.%n",
                judgement.records(), judgement.keysPerRecord(), judgement.candidatePairs());
        print(out, judgement.capped());
        var zones = judgement.zones();
        if (judgement.blockingRecall().isPresent()) {
            out.printf(
                    "Of the true pairs %.3f%% were compared.%n",
                    100 * judgement.blockingRecall().getAsDouble());
            print(out, "Pairs", judgement.pairs());
            out.printf(
                    "  the best threshold for these files is %.3f, with F1 %.5f%n",
                    judgement.bestThreshold(), judgement.bestF1());
            print(out, "People", judgement.clusters());
            out.printf(
                    "Arriving alone: %.3f%% linked (%.4f%% to somebody else), %.3f%% for a person"
                            + " to decide, %.4f%% taken for somebody new who was known.%n",
                    100 * zones.linked(),
                    100 * zones.wrongLinks(),
                    100 * zones.review(),
                    100 * zones.falseSplits());
        } else {
            out.printf(
                    "Nothing says who is who: no two records have the same entity."
                            + " Arriving alone: %.3f%% linked, %.3f%% for a"
                            + " person to decide.%n",
                    100 * zones.linked(), 100 * zones.review());
        }
        if (judgement.largest() > 0) {
            out.printf("The largest group holds %,d records.%n", judgement.largest());
        }
        times.seconds()
                .forEach((stage, seconds) -> out.printf("  %-16s %7.1f s%n", stage, seconds));
    }

    private static void print(PrintWriter out, String what, Judgement.Rate rate) {
        out.printf(
                "%s: precision %.5f, recall %.5f, F1 %.5f (%,d right, %,d wrong, %,d missed)%n",
                what,
                rate.precision(),
                rate.recall(),
                rate.f1(),
                rate.right(),
                rate.wrong(),
                rate.missed());
    }

    private static String rate(Judgement.Rate rate, boolean truth) {
        return "\"precision\": "
                + known(rate.precision(), truth)
                + ", \"recall\": "
                + known(rate.recall(), truth)
                + ", \"f1\": "
                + known(rate.f1(), truth);
    }

    private static String known(double figure, boolean truth) {
        return truth ? number(figure) : "null";
    }

    private static String number(OptionalDouble figure) {
        return figure.isPresent() ? number(figure.getAsDouble()) : "null";
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.6f", figure);
    }
}

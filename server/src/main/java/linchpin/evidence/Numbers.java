package linchpin.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.evidence.NumberBlock.Figure;
import linchpin.evidence.NumberBlock.Figures;
import linchpin.evidence.NumberBlock.Ranking;
import linchpin.evidence.NumberBlock.Row;

/** Makes the numbers' half of a pack out of what was counted. */
final class Numbers {

    /** So many stand in every pack, however short. */
    static final int ALWAYS = 4;

    private static final int RANKED = 5;

    private final Counted counted;
    private final String about;

    private Numbers(Counted counted, String about) {
        this.counted = counted;
        this.about = about;
    }

    /**
     * @param about the theme's name; empty for a pack about everything
     * @param pairs how many numbers there is room for
     */
    static List<NumberBlock> of(Counted counted, String about, int pairs) {
        var numbers = new Numbers(counted, about);
        var blocks = new ArrayList<NumberBlock>();
        blocks.add(numbers.rated());
        blocks.add(MonthChart.ofRatings(counted.months()));
        blocks.add(numbers.ranked());
        blocks.add(numbers.turnout());
        for (var place = 0; blocks.size() < pairs && place < counted.themes().size(); place++) {
            blocks.add(talkedOf(counted.themes().get(place), counted.everybody()));
        }
        for (var month = counted.months().size() - 1; blocks.size() < pairs; month--) {
            blocks.add(inMonth(
                    counted.months().get(Math.floorMod(month, counted.months().size()))));
        }
        return blocks.subList(0, pairs);
    }

    private NumberBlock rated() {
        var scores = counted.scores();
        var says = new ArrayList<String>();
        var heading = about.isEmpty() ? "How was it for people?" : "How was it for people who talked about this?";
        if (!Share.enough(scores)) {
            says.add(Share.begun(Share.tooFew(scores.total())) + ".");
            return new Figures(heading, List.of(new Figure(String.valueOf(scores.total()), "gave a score")), says);
        }
        var everybody = Counted.scores(counted.everybody());
        if (!about.isEmpty() && Share.enough(everybody)) {
            says.add("Of all the people who gave a score here, " + Share.positive(everybody) + " said it was good.");
        }
        says.add(Share.people(scores.total()) + " gave a score. "
                + Share.inHundred(scores.neither() + scores.dontKnow(), scores.total())
                + " in 100 said it was not good and not bad, or did not know.");
        return new Figures(heading, figures(scores), says);
    }

    private static List<Figure> figures(FriendsAndFamily scores) {
        var poor = Share.inHundred(scores.poor() + scores.veryPoor(), scores.total());
        return List.of(
                new Figure(Share.positive(scores), "said it was good or very good"),
                new Figure(poor + " in 100", "said it was poor or very poor"));
    }

    private NumberBlock ranked() {
        var rows = counted.themes().stream()
                .limit(RANKED)
                .map(theme -> new Row(theme.name(), theme.total(), Share.positive(theme.scores())))
                .toList();
        var says = new ArrayList<String>();
        if (rows.isEmpty()) {
            says.add("We do not know yet what these comments are about. Nobody has read them for that.");
        } else {
            says.add("One person can talk about more than one thing.");
        }
        return new Ranking("What do people talk about most?", rows, says);
    }

    private NumberBlock turnout() {
        var total = counted.total();
        var figures = List.of(
                new Figure("%,d".formatted(total), total == 1 ? "person spoke up" : "people spoke up"),
                new Figure(
                        "%,d".formatted(counted.quotable()),
                        "of them said we may use their words, and a person checked these"));
        var says = new ArrayList<String>();
        var busiest = counted.months().stream().max(Comparator.comparingLong(Counted.Month::total));
        var quietest = counted.months().stream().min(Comparator.comparingLong(Counted.Month::total));
        if (total > 0 && counted.months().size() > 1) {
            says.add("Most spoke up in " + Share.month(busiest.orElseThrow().month()) + ": "
                    + Share.people(busiest.orElseThrow().total()) + ".");
            says.add("Fewest spoke up in " + Share.month(quietest.orElseThrow().month()) + ": "
                    + Share.people(quietest.orElseThrow().total()) + ".");
        }
        return new Figures("How many people spoke up?", figures, says);
    }

    private static NumberBlock talkedOf(Counted.About theme, List<Counted.Month> everybody) {
        var scores = theme.scores();
        var says = new ArrayList<String>();
        says.add(
                Share.enough(scores)
                        ? Share.begun(Share.positive(scores)) + " of those who gave a score said it was good."
                        : Share.begun(Share.tooFew(scores.total())) + ".");
        says.add(Standing.trend(theme, everybody) + ".");
        return new Figures(
                theme.name(),
                List.of(new Figure(
                        "%,d".formatted(theme.total()),
                        "of " + Share.people(Counted.total(everybody)) + " talked about this")),
                says);
    }

    private static NumberBlock inMonth(Counted.Month month) {
        return new Figures(
                Share.month(month.month()),
                List.of(new Figure("%,d".formatted(month.total()), "people spoke up in this month")),
                List.of(
                        Share.enough(month.scores())
                                ? Share.begun(Share.positive(month.scores())) + " said it was good or very good."
                                : Share.begun(Share.tooFew(month.scores().total())) + "."));
    }
}

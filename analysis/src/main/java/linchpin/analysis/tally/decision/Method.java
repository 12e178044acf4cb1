package linchpin.analysis.tally.decision;

import java.util.List;
import java.util.Map;
import linchpin.analysis.tally.exact.Fraction;

/** How is decided, with all that only this way of deciding knows, and its ballots. */
public sealed interface Method {

    /** @return every ballot there is, in the order in which they stand in the file */
    List<? extends Ballot<?>> ballots();

    /**
     * Marks by criteria that have weights, as in choosing who provides a service.
     *
     * @param criteria at least one; their weights come to 100
     * @param domains that the criteria belong to
     * @param tie criteria that are asked in this order where totals are equal
     * @param consensus what groups agreed on after marking alone
     * @param ballots each one mark
     */
    record Marks(
            List<Criterion> criteria,
            List<Domain> domains,
            List<String> tie,
            List<Consensus> consensus,
            List<Ballot<Mark>> ballots)
            implements Method {

        /** Keeps the lists as they are now. */
        public Marks {
            criteria = List.copyOf(criteria);
            domains = List.copyOf(domains);
            tie = List.copyOf(tie);
            consensus = List.copyOf(consensus);
            ballots = List.copyOf(ballots);
        }
    }

    /**
     * Scores from 0 upwards.
     *
     * @param most the top of the scale
     * @param ballots scores by option; one that is left out has none
     */
    record Score(Fraction most, List<Ballot<Map<String, Fraction>>> ballots) implements Method {

        /** Keeps the ballots as they are now. */
        public Score {
            ballots = List.copyOf(ballots);
        }
    }

    /**
     * Dots, spread over the options.
     *
     * @param most how many a voter has
     * @param each how many at most on one option
     * @param ballots dots by option
     */
    record Dots(int most, int each, List<Ballot<Map<String, Integer>>> ballots) implements Method {

        /** Keeps the ballots as they are now. */
        public Dots {
            ballots = List.copyOf(ballots);
        }
    }

    /**
     * Rankings, the best first.
     *
     * @param ballots places from the top, each with the options held equal in it; options may be left out
     */
    record Rank(List<Ballot<List<List<String>>>> ballots) implements Method {

        /** Keeps the ballots as they are now. */
        public Rank {
            ballots = List.copyOf(ballots);
        }
    }

    /**
     * Yes or no to one option.
     *
     * @param majority yes must be more than this percentage
     * @param ballots what each said
     */
    record YesNo(Fraction majority, List<Ballot<Say>> ballots) implements Method {

        /** Keeps the ballots as they are now. */
        public YesNo {
            ballots = List.copyOf(ballots);
        }
    }

    /**
     * Consent to one option, which one standing objection stops.
     *
     * @param ballots where each stands
     */
    record Consent(List<Ballot<Position>> ballots) implements Method {

        /** Keeps the ballots as they are now. */
        public Consent {
            ballots = List.copyOf(ballots);
        }
    }
}

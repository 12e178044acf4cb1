package linchpin.commands.tally;

/** Decisions by marks, to begin cases with. */
final class MarksCases {

    private MarksCases() {}

    /** Marks from 0 to 5 by one criterion. */
    static Decided oneCriterion() {
        return Decided.by("marks").with("""
                'consensus': [], 'domains': [{'id': 'd', 'shares': null}],
                'criteria': [{'id': 'x', 'domain': 'd', 'weight': '100', 'most': '5', 'minimum': null, 'shares': null}]""");
    }

    /** Two of equal weight, marked from 0 to 5 and from 0 to 10; the second is of staff alone. */
    static Decided twoCriteria(String minimum, String consensus) {
        return Decided.by("marks")
                .with("'consensus': [" + consensus + "]")
                .with("'domains': [{'id': 'd', 'shares': null}]")
                .with("""
                        'criteria': [
                        {'id': 'x', 'domain': 'd', 'weight': '50', 'most': '5', 'minimum': %s, 'shares': null},
                        {'id': 'y', 'domain': 'd', 'weight': '50', 'most': '10', 'minimum': null, 'shares': {'staff': '100'}}]""".formatted(minimum));
    }
}

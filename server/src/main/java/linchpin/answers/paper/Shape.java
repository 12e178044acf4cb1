package linchpin.answers.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an answer is printed as. */
enum Shape {
    POSTER_A4("Poster, A4", "For a door or a notice board"),
    POSTER_A3("Poster, A3", "For a wall that people pass"),
    CARDS(
            "Cards, four on a sheet of A4",
            "To cut, and to stand on counters and cabinets. Long answers get larger cards, fewer on a sheet.");

    private static final List<Integer> POSTER = List.of(44, 36, 28, 23, 19, 16, 14);
    private static final List<Integer> LARGE_POSTER = List.of(44, 36, 30, 26, 24);
    private static final double TO_A3 = Math.sqrt(2);

    private final String label;
    private final String hint;

    Shape(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /** @return as people read it */
    String label() {
        return label;
    }

    /** @return what it is for */
    String hint() {
        return hint;
    }

    /** @return as it stands in the database and in forms */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty when nothing, or something else, was chosen */
    static Optional<Shape> chosen(String stored) {
        return Arrays.stream(values())
                .filter(shape -> shape.stored().equals(stored))
                .findFirst();
    }

    /** @return the page's size, as style sheets say it */
    String page() {
        return this == POSTER_A3 ? "A3" : "A4";
    }

    /**
     * How the words are set.
     *
     * @param points the size of their letters
     * @param across how many of them stand beside each other on a sheet
     * @param down how many stand below each other
     */
    record Setting(int points, int across, int down) {

        /** @return the rows of a sheet */
        List<Integer> rows() {
            return IntStream.range(0, down).boxed().toList();
        }

        /** @return the columns of a sheet */
        List<Integer> columns() {
            return IntStream.range(0, across).boxed().toList();
        }

        /** @return how high each is, in millimetres */
        int high() {
            return SHEET / down;
        }

        private static final int SHEET = 286;
    }

    /** @return the settings to try, the largest first: a poster that is read from afar is not printed small to save a page */
    List<Setting> settings(boolean large) {
        return switch (this) {
            case POSTER_A4 -> posters(large ? LARGE_POSTER : POSTER, 1);
            case POSTER_A3 -> posters(large ? LARGE_POSTER : POSTER, TO_A3);
            case CARDS ->
                large
                        ? cards(26, 22, 18)
                        : Stream.concat(of(2, 2, 17, 14, 12), cards(14, 12).stream())
                                .toList();
        };
    }

    private static List<Setting> posters(List<Integer> sizes, double times) {
        return sizes.stream()
                .map(points -> new Setting((int) Math.round(points * times), 1, 1))
                .toList();
    }

    private static List<Setting> cards(int... points) {
        return Stream.concat(of(1, 2, points), of(1, 1, points)).toList();
    }

    private static Stream<Setting> of(int across, int down, int... points) {
        return Arrays.stream(points).mapToObj(size -> new Setting(size, across, down));
    }
}

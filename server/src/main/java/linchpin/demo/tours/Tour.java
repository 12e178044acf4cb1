package linchpin.demo.tours;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ten minutes as one person.
 *
 * @param title who it is
 * @param things three of them, to try first
 * @param steps one after the other
 */
record Tour(String title, List<Line> things, List<Line> steps) {

    /** So that the links in the documentation lead to a demonstration that runs. */
    static final String HERE = "http://localhost:8080";

    private static final Pattern MARKED = Pattern.compile(
            "\\*\\*(?<strong>.+?)\\*\\*|\\*(?<em>.+?)\\*|`(?<code>.+?)`|\\[(?<link>.+?)]\\((?<to>.+?)\\)");

    /** How some words stand out. */
    enum Kind {
        PLAIN,
        STRONG,
        EMPHASISED,
        LINK
    }

    /** @param path where a link leads; null for what is none */
    record Piece(Kind kind, String text, @Nullable String path) {

        boolean strong() {
            return kind == Kind.STRONG;
        }

        boolean emphasised() {
            return kind == Kind.EMPHASISED;
        }
    }

    /** Something to do, in pieces. */
    record Line(List<Piece> pieces) {

        static Line of(String markdown) {
            var pieces = new ArrayList<Piece>();
            var marked = MARKED.matcher(markdown);
            var end = 0;
            while (marked.find()) {
                plain(pieces, markdown.substring(end, marked.start()));
                pieces.add(piece(marked));
                end = marked.end();
            }
            plain(pieces, markdown.substring(end));
            return new Line(List.copyOf(pieces));
        }

        private static void plain(List<Piece> pieces, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(Kind.PLAIN, text, null));
            }
        }

        private static Piece piece(java.util.regex.Matcher marked) {
            var link = marked.group("link");
            if (link != null) {
                return new Piece(Kind.LINK, link, marked.group("to").replace(HERE, ""));
            }
            var strong = marked.group("strong");
            if (strong != null) {
                return new Piece(Kind.STRONG, strong, null);
            }
            var other = marked.group("em") == null ? marked.group("code") : marked.group("em");
            return new Piece(Kind.EMPHASISED, other, null);
        }

        /** @return the first link in it, which each thing to try begins with */
        Piece link() {
            return pieces.stream()
                    .filter(piece -> piece.path() != null)
                    .findFirst()
                    .orElseThrow();
        }

        /** @return what is said of the link, beginning with a capital */
        String about() {
            var said = String.join("", pieces.stream().skip(1).map(Piece::text).toList())
                    .replaceFirst("^[:.\\s]+", "");
            return said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(java.util.Locale.UK) + said.substring(1);
        }
    }

    /** @return as it stands in an address */
    String slug() {
        return title.replaceFirst(":.*", "").toLowerCase(java.util.Locale.UK).replaceAll("[^a-z]+", "-");
    }
}

package linchpin.walks.walking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import linchpin.platform.pictures.DrawnAnew;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import linchpin.walks.Item;
import linchpin.walks.Verdict;
import linchpin.walks.WriteWalk.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody found of one item, with a picture where there is one.
 *
 * @param shows what the picture shows, for whoever does not see it
 * @param before the words that stood in the box when the page was shown
 */
record LookForm(String verdict, String said, @Nullable MultipartFile file, String shows, String before) {

    private static final int LONGEST = 1000;
    private static final int LONGEST_SHOWS = 300;
    private static final String SHOWS = "Enter what it shows, for people who do not see it, in 300 characters or fewer";

    /** A telephone’s photograph has 3 to 10 MB. */
    private static final long LARGEST = 20_000_000;

    private static final DrawnAnew.Fit FIT = new DrawnAnew.Fit(1_400, 1_400);

    LookForm(
            @Nullable String verdict,
            @Nullable String said,
            @Nullable MultipartFile file,
            @Nullable String shows,
            @Nullable String before) {
        this.verdict = Typed.text(verdict);
        this.said = Typed.text(said);
        this.file = file;
        this.shows = Typed.text(shows);
        this.before = Typed.text(before);
    }

    /** @return as it was kept before */
    static LookForm of(Item item) {
        return new LookForm(item.chosen(), item.words(), null, item.shows(), item.words());
    }

    boolean pictured() {
        return file != null && !file.isEmpty();
    }

    /** @return what is wrong with it */
    Errors checked(Item item) {
        var all = Verdict.of(verdict, item.again()).isEmpty()
                ? Errors.none().with("verdict", "Choose how it was, or that it could not be tried")
                : Errors.none();
        if (said.length() > LONGEST) {
            all = all.with("said", "What you found must have 1,000 characters or fewer");
        }
        return pictured() ? picture(all) : unpictured(item, all);
    }

    /** Words alone are of the picture that is there. */
    private Errors unpictured(Item item, Errors errors) {
        if (item.shows() == null) {
            return shows.isEmpty() ? errors : errors.with("file", "Choose the picture too, or take out what it shows");
        }
        return wordless() ? errors.with("shows", SHOWS) : errors;
    }

    private boolean wordless() {
        return shows.isEmpty() || shows.length() > LONGEST_SHOWS;
    }

    private Errors picture(Errors errors) {
        var all = errors;
        if (file != null && file.getSize() > LARGEST) {
            all = all.with("file", "The file is larger than 20 MB. Choose a smaller one");
        } else if (drawn().isEmpty()) {
            all = all.with("file", "This is no picture that can be shown. Choose a JPEG, a PNG or a GIF");
        }
        if (wordless()) {
            all = all.with("shows", SHOWS);
        }
        return all.any()
                ? all.with(
                        "file", "Choose the picture again: your browser did not keep it. What you typed is still here")
                : all;
    }

    /** @return what can be kept, whatever else is wrong */
    Look look(Item item) {
        return new Look(
                item.n(),
                Verdict.of(verdict, item.again()).orElse(null),
                (said.isEmpty() && !cleared(item)) || said.length() > LONGEST ? null : said);
    }

    /** @return whether the box was emptied on a page that showed these very words: what others wrote meanwhile stays */
    private boolean cleared(Item item) {
        return !before.isEmpty() && oneKindOfLines(before).equals(oneKindOfLines(item.words()));
    }

    private static String oneKindOfLines(String words) {
        return words.replace("\r", "");
    }

    /** @return whether other words were typed for the picture that is there */
    boolean describes(Item item) {
        return !pictured() && item.shows() != null && !shows.equals(item.shows());
    }

    /** @return the picture drawn anew; empty for what is no picture that we take */
    Optional<DrawnAnew> drawn() {
        try {
            return file == null ? Optional.empty() : DrawnAnew.small(file.getBytes(), FIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

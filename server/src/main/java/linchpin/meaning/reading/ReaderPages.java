package linchpin.meaning.reading;

import linchpin.analysis.text.ModelCard;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.WhetherReading;
import linchpin.meaning.teaching.LessonsViews;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page about the machine that reads. */
@Component
class ReaderPages {

    private static final int MOST_COUNTED = 100_000;

    private final TrustInThemes trust;
    private final WordsToRead words;
    private final LessonsViews lessons;
    private final WhetherReading reading;

    ReaderPages(TrustInThemes trust, WordsToRead words, LessonsViews lessons, WhetherReading reading) {
        this.lessons = lessons;
        this.trust = trust;
        this.words = words;
        this.reading = reading;
    }

    /** @param typed a limit that was not understood; null for the one set */
    ReaderPage page(Viewer viewer, @Nullable String typed, Errors errors) {
        var card = trust.card();
        var limit = trust.limit();
        return new ReaderPage(
                card.name(),
                waiting(words.count(MOST_COUNTED)),
                card.themes().stream().map(figures -> figures(figures, limit)).toList(),
                "All themes together: %.3f (micro-F1), each theme counting alike: %.3f (macro-F1); exactly the right themes: %d in 100 comments."
                        .formatted(card.microF1(), card.macroF1(), TrustInThemes.hundredths(card.exact())),
                card.trainedOn(),
                card.heldAside(),
                card.licence(),
                card.knownFailures(),
                lessons.view(viewer),
                typed == null ? String.valueOf(TrustInThemes.hundredths(limit)) : typed,
                viewer.mayForAll(Permission.LABEL),
                errors);
    }

    private String waiting(long count) {
        var stands = reading.on() ? " The machine is at it." : " The machine is switched off here.";
        return switch ((int) count) {
            case 0 -> "";
            case 1 -> "One feedback has not been read yet." + stands;
            case MOST_COUNTED -> "More than 100,000 feedback have not been read yet." + stands;
            default -> "%,d feedback have not been read yet.".formatted(count) + stands;
        };
    }

    private static ReaderPage.MeasuredTheme figures(ModelCard.ThemeFigures figures, double limit) {
        return new ReaderPage.MeasuredTheme(
                figures.theme(),
                figures.category(),
                figures.support(),
                TrustInThemes.hundredths(figures.precision()),
                TrustInThemes.hundredths(figures.recall()),
                TrustInThemes.trusted(figures, limit));
    }
}

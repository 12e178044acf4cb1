package linchpin.reports.leaves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.answers.quarterly.AccountOfAnswers.Answered;
import linchpin.figures.room.StoryCard;
import linchpin.reports.Facts;
import linchpin.reports.Part;
import linchpin.reports.Version;
import linchpin.reports.leaves.ReportPage.Item;
import linchpin.reports.leaves.ReportPage.Row;
import linchpin.reports.leaves.ReportPage.Section;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/** Lays out the parts of a report. */
final class Sections {

    private static final int THEMES = 5;
    private static final String APART = "“Claimed” is what we say. “Confirmed” is what those who raised it say.";
    private static final String NOTHING_DECIDED = "Nothing was put to a vote that ended in this quarter.";
    private static final String SILENT =
            "Nobody told us anything about these places in this quarter, and until these numbers were counted.";

    private final Version version;
    private final Facts facts;
    private final Gathered gathered;

    private Sections(Version version, Gathered gathered) {
        this.version = version;
        this.facts = version.facts();
        this.gathered = gathered;
    }

    static List<Section> of(Version version, Gathered gathered) {
        var sections = new Sections(version, gathered);
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.OPENING)
                .map(sections::section)
                .toList();
    }

    private Section section(Part part) {
        return switch (part) {
            case OPENING -> throw new IllegalArgumentException("It stands before all");
            case SPOKE -> with(part, spoke(), saysOfSpoke());
            case PROMISED -> with(part, promised(), List.of(APART)).about(lateOn(), late(), "Nothing was late.");
            case ANSWERED ->
                with(part, answered(), List.of())
                        .about(
                                "One by one",
                                answers(Answered::did),
                                "No change was told of for the first time in this quarter.");
            case UNDONE -> with(part, List.of(), List.of()).about("", undone(), "There was nothing of the kind.");
            case DECIDED -> with(part, counted(), List.of()).about("", decided(), NOTHING_DECIDED);
            case SILENT ->
                with(part, List.of(), gathered.silent().isEmpty() ? List.of() : List.of(SILENT))
                        .about("", silent(), "We heard about every place that is open.");
        };
    }

    private Section with(Part part, List<Row> rows, List<String> says) {
        return new Section(part, rows, says, part.counts() ? story(part) : null, "", List.of(), "", words(part));
    }

    private String lateOn() {
        return "Late on " + Days.full(facts.countedOn()) + ", and how they stand today";
    }

    private List<Item> late() {
        return promises(facts.account().late(), false);
    }

    private List<Row> counted() {
        return List.of(
                new Row("Decided together", CountNoun.number(facts.decisions().size())));
    }

    private List<Item> silent() {
        return gathered.silent().stream()
                .map(place -> new Item(place, "", List.of(), null))
                .toList();
    }

    private String words(Part part) {
        return version.words(part);
    }

    private StoryCard story(Part part) {
        var turn = (int) Arrays.stream(Part.values())
                .filter(Part::counts)
                .takeWhile(one -> one != part)
                .count();
        return gathered.stories().get(turn);
    }

    private List<Row> spoke() {
        var told = facts.spoke();
        if (told == null) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        rows.add(new Row("Times that somebody told us something", CountNoun.number(told.total())));
        if (told.good() != null && told.poor() != null) {
            rows.add(new Row("Good or very good, of 100", CountNoun.number(told.good())));
            rows.add(new Row("Poor or very poor, of 100", CountNoun.number(told.poor())));
        }
        told.themes().stream()
                .limit(THEMES)
                .map(theme -> new Row("About: " + theme.name(), CountNoun.number(theme.number())))
                .forEach(rows::add);
        return rows;
    }

    private List<String> saysOfSpoke() {
        var told = facts.spoke();
        return List.of(
                told == null
                        ? "How many spoke is published four weeks after a quarter, where there are enough of them that nobody can be found"
                                + " out. It was not there when this was counted."
                        : "Groups of fewer than " + told.smallest() + " are not shown.");
    }

    private List<Row> promised() {
        var account = facts.account();
        var due =
                account.due().stream().mapToInt(AccountOfAnswers.Stands::number).sum();
        return Stream.concat(
                        Stream.of(
                                new Row("Promised in this quarter", CountNoun.number(account.promised())),
                                new Row("Promised for a day in this quarter", CountNoun.number(due))),
                        account.due().stream()
                                .filter(standing -> standing.number() > 0)
                                .map(standing ->
                                        new Row("Of these: " + standing.label(), CountNoun.number(standing.number()))))
                .toList();
    }

    private List<Row> answered() {
        return List.of(
                row("Answers first published in this quarter", _ -> true),
                row("We did, and people confirmed it", one -> one.did() && one.agreed()),
                row("We did, and nobody has confirmed it yet", one -> one.did() && !one.agreed() && !one.back()),
                row("We did, and people said half, or no", one -> one.did() && one.back()),
                row("We did not", one -> !one.did()));
    }

    private Row row(String label, Predicate<Answered> which) {
        return new Row(
                label,
                CountNoun.number(
                        facts.account().answers().stream().filter(which).count()));
    }

    private List<Item> answers(Predicate<Answered> which) {
        return facts.account().answers().stream()
                .filter(which)
                .map(this::answer)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is public no more, whatever became of it, is left out: that it was there is in the numbers. */
    private @Nullable Item answer(Answered answered) {
        var gone = gathered.takenBack().get(answered.id());
        if (gone != null) {
            return new Item("An answer that was taken back", gone.stood(), List.of("Because: " + gone.because()), null);
        }
        var now = gathered.words().answers().get(answered.id());
        if (now == null) {
            return null;
        }
        var lines = new ArrayList<>(List.of(
                "You said: " + now.youSaid(), now.label() + ": " + now.we(), "Today: " + sentence(now.standing())));
        if (now.version() != answered.version()) {
            lines.add("This answer changed after these numbers were counted. It stands here as it is now.");
        }
        return new Item(now.title(), now.place() + " · " + now.day(), lines, gathered.answer(answered.id()));
    }

    private List<Item> promises(List<UUID> ids, boolean because) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(gathered.words().promises().get(id)))
                .map(promise -> new Item(
                        promise.what(),
                        promise.matter() + " · " + promise.owner() + " · " + promise.timing(),
                        because && promise.because() != null ? List.of("Because: " + promise.because()) : List.of(),
                        null))
                .toList();
    }

    private List<Item> undone() {
        return Stream.concat(
                        answers(answered -> !answered.did()).stream(),
                        promises(facts.account().dropped(), true).stream())
                .toList();
    }

    private List<Item> decided() {
        return gathered.decisions().stream()
                .map(told -> new Item(told.title(), told.came(), told.sides(), gathered.decision(told.number())))
                .toList();
    }

    /** A reason that somebody typed may end with a stop of its own. */
    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}

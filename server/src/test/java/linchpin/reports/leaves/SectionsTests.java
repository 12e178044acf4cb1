package linchpin.reports.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.answers.quarterly.AccountOfAnswers.AnswerWords;
import linchpin.answers.quarterly.AccountOfAnswers.Answered;
import linchpin.answers.quarterly.AccountOfAnswers.PromiseWords;
import linchpin.answers.quarterly.AccountOfAnswers.Stands;
import linchpin.answers.quarterly.AccountOfAnswers.TakenBack;
import linchpin.answers.quarterly.AccountOfAnswers.Words;
import linchpin.decisions.EndedInPublic;
import linchpin.figures.QuarterForEverybody.Theme;
import linchpin.figures.QuarterForEverybody.Told;
import linchpin.figures.room.StoryCard;
import linchpin.people.AccountId;
import linchpin.reports.Facts;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import linchpin.reports.ReportId;
import linchpin.reports.Version;
import linchpin.reports.leaves.ReportPage.Item;
import linchpin.reports.leaves.ReportPage.Row;
import linchpin.reports.leaves.ReportPage.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers come from what was counted, words from what is public today. */
class SectionsTests {

    private static final UUID CONFIRMED = UUID.randomUUID();
    private static final UUID CLAIMED = UUID.randomUUID();
    private static final UUID BACK = UUID.randomUUID();
    private static final UUID REFUSED = UUID.randomUUID();
    private static final UUID LATE = UUID.randomUUID();
    private static final UUID DROPPED = UUID.randomUUID();

    private static final List<Answered> ANSWERED = List.of(
            new Answered(CONFIRMED, 1, true, true, false),
            new Answered(CLAIMED, 1, true, false, false),
            new Answered(BACK, 1, true, false, true),
            new Answered(REFUSED, 1, false, false, false));

    private static Facts facts(@Nullable Told spoke) {
        var account = new AccountOfAnswers.Facts(
                ANSWERED,
                5,
                List.of(new Stands("Late", 1), new Stands("Dropped", 1), new Stands("In progress", 0)),
                List.of(LATE),
                List.of(DROPPED));
        return new Facts(LocalDate.of(2026, 10, 30), spoke, account, List.of(7), List.of());
    }

    private static AnswerWords answer(int version, String title) {
        return new AnswerWords(
                version, title, "Rowan", "3 August 2026", "It is cold", "We did", "New windows", "Confirmed");
    }

    private static Words words() {
        return new Words(
                Map.of(
                        CONFIRMED, answer(1, "Windows"),
                        BACK, answer(2, "Doors"),
                        REFUSED, answer(1, "A swimming pool")),
                Map.of(CLAIMED, new TakenBack("Published on 1 August, taken back on 2 October", "It told too much.")),
                Map.of(
                        LATE,
                                new PromiseWords(
                                        "Paint the hall",
                                        "Grey walls",
                                        "Staff",
                                        "due 1 September 2026, 59 days late",
                                        null),
                        DROPPED,
                                new PromiseWords(
                                        "A second lift",
                                        "The lift is slow",
                                        "Staff",
                                        "was due 1 August 2026",
                                        "There is no room for it.")));
    }

    private static Gathered gathered(List<String> silent) {
        StoryCard story = new StoryCard.Quotation("I froze.", false, "Somebody, August 2026", "", null);
        StoryCard empty = new StoryCard.EmptyRoom("Nobody yet.");
        return new Gathered(
                "T1",
                words(),
                List.of(new EndedInPublic.Told(
                        7, "Which bench first?", "Chosen: by the door.", List.of("Patients: 3 of 4 have voted."))),
                List.of(story, empty, empty, empty),
                silent);
    }

    private static Version version(Facts facts, Map<Part, String> words) {
        return new Version(
                new ReportId(UUID.randomUUID()),
                Quarter.of(LocalDate.of(2026, 8, 1)),
                1,
                facts,
                null,
                new AccountId(UUID.randomUUID()),
                OffsetDateTime.parse("2026-10-30T09:00:00Z"),
                words,
                List.of(),
                null);
    }

    private static Section section(Part part, @Nullable Told spoke, List<String> silent) {
        return Sections.of(version(facts(spoke), Map.of(Part.SILENT, "We visit.")), gathered(silent)).stream()
                .filter(section -> section.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static Section section(Part part) {
        return section(part, null, List.of());
    }

    @Test
    void everyPartHasItsPlaceAfterTheOpening() {
        assertThat(Sections.of(version(facts(null), Map.of()), gathered(List.of())))
                .extracting(Section::part)
                .containsExactlyElementsOf(Arrays.asList(Part.values()).subList(1, Part.values().length));
    }

    @Test
    void aStoryStandsBesideEachNumberAndNowhereElse() {
        var sections = Sections.of(version(facts(null), Map.of()), gathered(List.of()));
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.story() != null)
                        .as(section.part().label())
                        .isEqualTo(section.part().counts()));
        assertThat(section(Part.SPOKE).story()).isInstanceOf(StoryCard.Quotation.class);
        assertThat(section(Part.PROMISED).story()).isInstanceOf(StoryCard.EmptyRoom.class);
    }

    @Test
    void whatIsNotPublishedOfWhoSpokeIsNotTold() {
        var section = section(Part.SPOKE);
        assertThat(section.rows()).isEmpty();
        assertThat(section.says()).singleElement().asString().contains("It was not there when this was counted");
    }

    @Test
    void howManySpokeStandsWithTheSmallestGroupThatCanBeWorkedOut() {
        var told = new Told(1240, 81, 9, List.of(new Theme("Waiting", 300), new Theme("Food", 40)), 10);
        var section = section(Part.SPOKE, told, List.of());
        assertThat(section.rows())
                .containsExactly(
                        new Row("Times that somebody told us something", "1,240"),
                        new Row("Good or very good, of 100", "81"),
                        new Row("Poor or very poor, of 100", "9"),
                        new Row("About: Waiting", "300"),
                        new Row("About: Food", "40"));
        assertThat(section.says()).containsExactly("Groups of fewer than 10 are not shown.");
    }

    @Test
    void sharesThatAreHiddenAreLeftOut() {
        var section = section(Part.SPOKE, new Told(12, null, null, List.of(), 10), List.of());
        assertThat(section.rows()).containsExactly(new Row("Times that somebody told us something", "12"));
    }

    @Test
    void promisesStandAgainstWhatCameOfThem() {
        var section = section(Part.PROMISED);
        assertThat(section.rows())
                .containsExactly(
                        new Row("Promised in this quarter", "5"),
                        new Row("Promised for a day in this quarter", "2"),
                        new Row("Of these: Late", "1"),
                        new Row("Of these: Dropped", "1"));
        assertThat(section.heading()).isEqualTo("Late on 30 October 2026, and how they stand today");
        assertThat(section.items())
                .containsExactly(new Item(
                        "Paint the hall", "Grey walls · Staff · due 1 September 2026, 59 days late", List.of(), null));
    }

    @Test
    void claimedAndConfirmedStandApart() {
        assertThat(section(Part.ANSWERED).rows())
                .containsExactly(
                        new Row("Answers first published in this quarter", "4"),
                        new Row("We did, and people confirmed it", "1"),
                        new Row("We did, and nobody has confirmed it yet", "1"),
                        new Row("We did, and people said half, or no", "1"),
                        new Row("We did not", "1"));
    }

    @Test
    void anAnswerThatWasTakenBackIsToldByItsReasonAlone() {
        assertThat(section(Part.ANSWERED).items())
                .contains(new Item(
                        "An answer that was taken back",
                        "Published on 1 August, taken back on 2 October",
                        List.of("Because: It told too much."),
                        null));
    }

    @Test
    void anAnswerThatChangedSaysSoAndLeadsToItself() {
        var items = section(Part.ANSWERED).items();
        assertThat(items)
                .filteredOn(item -> item.heading().equals("Windows"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.path()).isEqualTo("/said/T1/" + CONFIRMED);
                    assertThat(item.lines())
                            .containsExactly("You said: It is cold", "We did: New windows", "Today: Confirmed.");
                });
        assertThat(items)
                .filteredOn(item -> item.heading().equals("Doors"))
                .singleElement()
                .satisfies(item -> assertThat(item.lines())
                        .last()
                        .asString()
                        .contains("This answer changed after these numbers were counted"));
    }

    @Test
    void whatWasNotDoneStandsWithItsReason() {
        assertThat(section(Part.UNDONE).items())
                .extracting(Item::heading)
                .containsExactly("A swimming pool", "A second lift");
        assertThat(section(Part.UNDONE).items().getLast().lines()).containsExactly("Because: There is no room for it.");
    }

    @Test
    void whatWasDecidedIsToldByWhichSideVotedHow() {
        var section = section(Part.DECIDED);
        assertThat(section.rows()).containsExactly(new Row("Decided together", "1"));
        assertThat(section.items())
                .containsExactly(new Item(
                        "Which bench first?",
                        "Chosen: by the door.",
                        List.of("Patients: 3 of 4 have voted."),
                        "/decided/T1/7"));
    }

    @Test
    void silentPlacesAreNamedAndNothingElseIsSaidOfThem() {
        var section = section(Part.SILENT, null, List.of("Chapel"));
        assertThat(section.items()).containsExactly(new Item("Chapel", "", List.of(), null));
        assertThat(section.words()).isEqualTo("We visit.");
        assertThat(section(Part.SILENT).says()).isEmpty();
        assertThat(section(Part.SILENT).none()).isEqualTo("We heard about every place that is open.");
    }
}

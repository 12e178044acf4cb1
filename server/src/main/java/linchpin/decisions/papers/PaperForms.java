package linchpin.decisions.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.ballots.Filled;
import linchpin.decisions.ballots.Filled.Vote;
import linchpin.decisions.ballots.MarkSheet;
import linchpin.decisions.papers.Paper.Kind;
import linchpin.decisions.papers.Papers.ReadIn;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What is typed at the pages of counting. */
final class PaperForms {

    private static final int LONGEST_SENT = 500;
    private static final int LONGEST_INTEREST = 1000;
    private static final int MOST_COPIES = 10_000;
    private static final String PROXY = "proxy";

    private PaperForms() {}

    /**
     * Who handed something in.
     *
     * @param voters by number
     * @param how paper or proxy
     * @param sent whom they sent, and how that is known
     */
    record HandInForm(List<Integer> voters, String how, String sent, String day, String time) {

        HandInForm(
                @Nullable List<Integer> voters,
                @Nullable String how,
                @Nullable String sent,
                @Nullable String day,
                @Nullable String time) {
            this.voters =
                    voters == null ? List.of() : voters.stream().distinct().toList();
            this.how = Typed.text(how);
            this.sent = Typed.text(sent);
            this.day = Typed.text(day);
            this.time = Typed.text(time);
        }

        /** @return null where they came themselves */
        @Nullable
        String proxy() {
            return how.equals(PROXY) ? sent : null;
        }

        /** @return what is wrong; where it is secret who voted what, nobody is sent, and when does not matter */
        Errors errors(TheCount count, Clock clock, Errors found) {
            var errors = found;
            if (voters.isEmpty()) {
                errors = errors.with("voters", "Tick who handed something in");
            }
            if (count.decision().secret()) {
                return errors;
            }
            if (!how.equals("paper") && (!how.equals(PROXY) || count.panel())) {
                errors = errors.with("how", "Choose how they voted");
            }
            if (how.equals(PROXY) && (sent.isEmpty() || sent.length() > LONGEST_SENT)) {
                errors = errors.with("sent", "Enter whom they sent, and how you know, in 500 characters or fewer");
            }
            return (day.isEmpty() && time.isEmpty()) || right(count, clock)
                    ? errors
                    : errors.with("day", "Enter a day and a time at which votes were taken, and not later than now");
        }

        private boolean right(TheCount count, Clock clock) {
            return Optional.ofNullable(came(clock))
                    .filter(at -> !at.isBefore(count.decision().opensAt()))
                    .filter(at -> at.isBefore(count.decision().closesAt()))
                    .filter(at -> !at.isAfter(OffsetDateTime.now(clock)))
                    .isPresent();
        }

        /** @return null where it was not typed, or is none */
        @Nullable
        OffsetDateTime came(Clock clock) {
            return Days.typed(day)
                    .flatMap(date -> Days.typedTime(time)
                            .map(hour ->
                                    date.atTime(hour).atZone(clock.getZone()).toOffsetDateTime()))
                    .orElse(null);
        }
    }

    /**
     * What was read from a paper.
     *
     * @param envelope null where it is secret whose it is
     */
    record PaperForm(PartyCode party, @Nullable Integer envelope, Filled filled) {

        String field(String name) {
            return filled.field(name);
        }

        /** @return what is wrong */
        Errors errors() {
            var is = Kind.stored(field("is")).orElse(null);
            var errors = is == null ? Errors.none().with("is", "Choose what is on the paper") : Errors.none();
            if (is == Kind.VALID) {
                errors = vote().errors();
            }
            if (is == Kind.SPOILT
                    && (filled.reason().isEmpty() || filled.reason().length() > LONGEST_SENT)) {
                errors = errors.with("reason", "Enter why it does not count, in 500 characters or fewer");
            }
            return copies().isPresent()
                    ? errors
                    : errors.with("copies", "Enter how many papers say this, as a whole number such as 1");
        }

        private Vote vote() {
            if (filled.rules().how() != How.MARKS) {
                return filled.vote();
            }
            var marked = sheet().filled();
            return new Vote(marked.says(), marked.errors());
        }

        /** @return what stands on a sheet with marks */
        MarkSheet sheet() {
            return new MarkSheet(filled.rules(), party, filled.barred(), filled.typed());
        }

        private Optional<Integer> copies() {
            if (envelope != null) {
                return Optional.of(1);
            }
            return Optional.of(field("copies"))
                    .filter(typed -> typed.matches("[0-9]{1,5}"))
                    .map(Integer::valueOf)
                    .filter(many -> many > 0 && many <= MOST_COPIES);
        }

        /** @return what is kept, where nothing is wrong */
        ReadIn read() {
            var is = Kind.stored(field("is")).orElseThrow();
            var words = is == Kind.BLANK || filled.reason().isEmpty() ? null : filled.reason();
            return new ReadIn(
                    party, envelope, is, is == Kind.VALID ? vote().says() : null, words, copies().orElseThrow());
        }
    }

    /**
     * An interest of somebody who has no account.
     *
     * @param whose by number
     * @param in which option, by number; empty for all of it
     */
    record InterestForm(String whose, String in, String interest) {

        InterestForm(@Nullable String whose, @Nullable String in, @Nullable String interest) {
            this.whose = Typed.text(whose);
            this.in = Typed.text(in);
            this.interest = Typed.text(interest);
        }

        Errors errors() {
            var errors =
                    whose.matches("[0-9]{1,6}") ? Errors.none() : Errors.none().with("whose", "Choose who has it");
            if (!in.matches("[0-9]{0,3}")) {
                errors = errors.with("in", "Choose in what");
            }
            return interest.isEmpty() || interest.length() > LONGEST_INTEREST
                    ? errors.with("interest", "Enter what it is, in 1,000 characters or fewer")
                    : errors;
        }

        @Nullable
        Integer option() {
            return in.isEmpty() ? null : Integer.valueOf(in);
        }
    }

    /** How many envelopes lie there, as typed. */
    record LyingForm(Map<String, String> typed) {

        String field(PartyCode party) {
            return Typed.text(typed.get(CloseCount.field(party)));
        }

        Errors errors(TheCount count) {
            var errors = Errors.none();
            for (var side : count.sides()) {
                if (!field(side.party()).matches("[0-9]{1,6}")) {
                    errors = errors.with(
                            CloseCount.field(side.party()), "Count the envelopes, and enter how many: 0 for none");
                }
            }
            return errors;
        }

        Map<PartyCode, Integer> lying(TheCount count) {
            var lying = new HashMap<PartyCode, Integer>();
            count.sides().forEach(side -> lying.put(side.party(), Integer.valueOf(field(side.party()))));
            return lying;
        }
    }
}

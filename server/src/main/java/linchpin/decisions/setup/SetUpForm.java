package linchpin.decisions.setup;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * All that is entered to set a decision up, as it was typed.
 *
 * @param template as in an address
 * @param proposal that it is about, by id; empty for none
 * @param follows the decision whose second round it is, by id; empty for none
 * @param options one on each line; empty where there is nothing to choose from
 * @param marks for a panel: by what it marks, and until when it talks
 */
record SetUpForm(
        String template,
        String proposal,
        String follows,
        String title,
        String about,
        String options,
        String place,
        Way way,
        Votes votes,
        Times times,
        MarksForm marks) {

    SetUpForm {
        template = Typed.text(template);
        proposal = Typed.text(proposal);
        follows = Typed.text(follows);
        title = Typed.text(title);
        about = Typed.text(about);
        options = Typed.text(options);
        place = Typed.text(place);
        way = Objects.requireNonNullElseGet(way, Way::nothing);
        votes = Objects.requireNonNullElseGet(votes, Votes::nothing);
        times = Objects.requireNonNullElseGet(times, Times::nothing);
        marks = Objects.requireNonNullElseGet(marks, MarksForm::nothing);
    }

    /**
     * In which way is decided, and how it is counted.
     *
     * @param top of the scale, for scores
     * @param most how many dots everybody has
     * @param each how many dots may lie on one option
     * @param spread for dots: whether the places are spread over the voters
     * @param papers whether people vote on paper too
     */
    record Way(
            String how,
            String top,
            String most,
            String each,
            String seats,
            String spread,
            String majority,
            String absent,
            String abstaining,
            String secret,
            String papers,
            String closeWithin,
            String listed) {

        Way {
            how = Typed.text(how);
            top = Typed.text(top);
            most = Typed.text(most);
            each = Typed.text(each);
            seats = Typed.text(seats);
            spread = Typed.text(spread);
            majority = Typed.text(majority);
            absent = Typed.text(absent);
            abstaining = Typed.text(abstaining);
            secret = Typed.text(secret);
            papers = Typed.text(papers);
            closeWithin = Typed.text(closeWithin);
            listed = Typed.text(listed);
        }

        static Way nothing() {
            return new Way("", "", "", "", "", "", "", "", "", "", "", "", "");
        }
    }

    /**
     * Who votes.
     *
     * @param patientsToo those without an account, one on each line
     * @param share what patients hold, in per cent
     */
    record Votes(
            List<UUID> patients,
            String patientsToo,
            String share,
            String patientsQuorum,
            List<UUID> staff,
            String staffToo,
            String staffQuorum) {

        Votes {
            patients = sent(patients);
            patientsToo = Typed.text(patientsToo);
            share = Typed.text(share);
            patientsQuorum = Typed.text(patientsQuorum);
            staff = sent(staff);
            staffToo = Typed.text(staffToo);
            staffQuorum = Typed.text(staffQuorum);
        }

        static Votes nothing() {
            return new Votes(List.of(), "", "", "", List.of(), "", "");
        }

        /** Nothing is sent where nothing is ticked. */
        private static List<UUID> sent(@Nullable List<UUID> ticked) {
            return ticked == null ? List.of() : List.copyOf(ticked);
        }
    }

    /** From when until when. */
    record Times(String opens, String closes, String closesAt) {

        Times {
            opens = Typed.text(opens);
            closes = Typed.text(closes);
            closesAt = Typed.text(closesAt);
        }

        static Times nothing() {
            return new Times("", "", "");
        }
    }

    /**
     * @param what domain for one more of these; else the number of the domain, from 0, that gets one more criterion
     * @return the same, with more room for what a panel marks by
     */
    SetUpForm roomier(String what) {
        return new SetUpForm(
                template, proposal, follows, title, about, options, place, way, votes, times, marks.roomier(what));
    }

    /** @return what each line says, without empty ones */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

package linchpin.decisions.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.decisions.How;
import linchpin.decisions.Numbers;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.setup.SetUp.Seat;
import linchpin.decisions.voters.WhoCanVote;
import linchpin.people.Accounts;

/** Who has a vote, and what those hold together who vote as patients, and as staff. */
final class Seating {

    private static final int LONGEST_NAME = 200;
    private static final String QUORUM = "Enter how many must vote: a whole number, no more than have a vote";

    private final Asked asked;
    private final SetUpForm form;

    Seating(Asked asked, SetUpForm form) {
        this.asked = asked;
        this.form = form;
    }

    /** @param both who can be given a vote */
    List<Seat> voters(WhoCanVote.Both both) {
        var voters = new ArrayList<Seat>();
        ticked("votes.patients", PartyCode.PATIENTS, form.votes().patients(), both.patients(), voters);
        named("votes.patientsToo", PartyCode.PATIENTS, form.votes().patientsToo(), voters);
        ticked("votes.staff", PartyCode.STAFF, form.votes().staff(), both.staff(), voters);
        named("votes.staffToo", PartyCode.STAFF, form.votes().staffToo(), voters);
        if (count(PartyCode.PATIENTS, voters) == 0) {
            asked.wrong("votes.patients", "Choose who votes for patients: without them, nobody’s part is theirs");
        }
        return voters;
    }

    private void ticked(
            String field, PartyCode party, List<UUID> ticked, List<Accounts.Named> known, List<Seat> voters) {
        var left = new HashSet<>(ticked);
        for (var person : known) {
            if (left.remove(person.id().id())) {
                voters.add(new Seat(party, person.name(), person.id()));
            }
        }
        if (!left.isEmpty()) {
            asked.wrong(
                    field,
                    "Somebody who was chosen no longer holds a role here. Look who is ticked, and save it again");
        }
    }

    private void named(String field, PartyCode party, String names, List<Seat> voters) {
        for (var name : SetUpForm.lines(names)) {
            if (name.length() > LONGEST_NAME) {
                asked.wrong(field, "Each name must have " + LONGEST_NAME + " characters or fewer");
            } else if (voters.stream().anyMatch(seat -> seat.name().equalsIgnoreCase(name))) {
                asked.wrong(
                        field,
                        "“" + name + "” stands here twice. Add something that tells them apart, or take one away");
            }
            voters.add(new Seat(party, name, null));
        }
    }

    private static int count(PartyCode party, List<Seat> voters) {
        return Math.toIntExact(
                voters.stream().filter(seat -> seat.party() == party).count());
    }

    List<Party> parties(How how, List<Seat> voters) {
        var patients = count(PartyCode.PATIENTS, voters);
        var staff = voters.size() - patients;
        var share = share(how, staff);
        var parties = new ArrayList<Party>();
        parties.add(new Party(
                PartyCode.PATIENTS,
                Numbers.written(share),
                asked.whole("votes.patientsQuorum", form.votes().patientsQuorum(), 0, patients, QUORUM)));
        if (staff > 0) {
            var quorum = asked.whole("votes.staffQuorum", form.votes().staffQuorum(), 0, staff, QUORUM);
            parties.add(new Party(PartyCode.STAFF, Numbers.rest(share), quorum));
        }
        return parties;
    }

    private BigDecimal share(How how, int staff) {
        if (staff == 0) {
            return new BigDecimal(100);
        }
        if (how == How.CONSENT) { // one objection is enough, whoever makes it
            return new BigDecimal(50);
        }
        Optional<BigDecimal> share = Numbers.percent(form.votes().share())
                .filter(number -> number.signum() > 0 || how == How.MARKS); // marks: perhaps in some domain only
        if (share.isEmpty()) {
            asked.wrong("votes.share", "Enter what part patients hold, in per cent: more than 0, and 100 at most");
        }
        return share.orElse(BigDecimal.ONE);
    }
}

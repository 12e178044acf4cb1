package linchpin.decisions;

import java.util.ArrayList;
import java.util.List;
import linchpin.ui.CountNoun;
import linchpin.ui.LocalName;

/**
 * What the rules of a decision mean, in sentences that whoever votes can hold it to.
 *
 * @param patients how many have a vote as patients
 * @param staff how many as staff
 * @param leader what the organisation calls its patient leaders
 */
public record InWords(Rules rules, long patients, long staff, LocalName leader) {

    private static final int FEW = 3;

    /** @return a sentence each */
    public List<String> sentences() {
        if (rules.how() == How.MARKS) {
            return new MarksInWords(this).sentences();
        }
        var sentences = new ArrayList<String>();
        sentences.add(rules.how().meaning() + scale());
        if (rules.seats() > 1) {
            sentences.add(CountNoun.number(rules.seats()) + " of "
                    + CountNoun.number(rules.options().size()) + " are chosen: " + which());
        }
        shares(sentences);
        quorum(sentences);
        if (rules.how() == How.YESNO) {
            sentences.add("It passes when yes comes to more than " + rules.majority() + " of 100.");
        }
        if (rules.how().single()) {
            sentences.add(
                    rules.abstaining()
                            ? "Whoever abstains counts towards how many must vote, and for neither side."
                            : "Whoever abstains counts for nothing, and not towards how many must vote.");
        }
        papers(sentences);
        sentences.add(secrecy());
        if (rules.secret() && (patients < FEW || (staff > 0 && staff < FEW))) {
            sentences.add("Where so few vote on one side, others may guess from the numbers who said what.");
        }
        sentences.add(close());
        return sentences;
    }

    private String which() {
        return rules.spread()
                ? "those that together give every part of the voters something. An option with a dot of yours counts as wanted by you. The first of"
                        + " yours that is chosen weighs whole, a second half, a third a third: so whoever has one already does not take the place of"
                        + " those who have none."
                : "those with the most.";
    }

    private String scale() {
        return switch (rules.how()) {
            case SCORE -> " Scores go from 0 to " + rules.most() + ".";
            case DOTS -> " Everybody has " + rules.most() + ", and may lay at most " + rules.each() + " on one option.";
            case YESNO, CONSENT, RANK, MARKS -> "";
        };
    }

    private void shares(List<String> sentences) {
        if (rules.how() == How.CONSENT) {
            return;
        }
        if (rules.leadersOwn()) {
            sentences.add("It is the " + leader.many() + "’ own: they hold all of it.");
            return;
        }
        sentences.add(leader.together() + " hold " + share(PartyCode.PATIENTS) + " of 100, " + however(patients)
                + ". Staff hold " + share(PartyCode.STAFF) + ", " + however(staff) + ".");
        absent(sentences);
    }

    void absent(List<String> sentences) {
        sentences.add(
                rules.lapses()
                        ? "If nobody of one side says anything about an option, that side’s part falls to the other there."
                        : "If nobody of one side says anything, nothing is decided: neither side can decide without the other.");
    }

    /** The part is theirs, and not each one's. */
    private static String however(long voters) {
        return voters == 1
                ? "although only one of them has a vote"
                : "however many of the " + CountNoun.number(voters) + " vote";
    }

    private String share(PartyCode code) {
        return rules.party(code).map(Rules.Party::share).orElse("0");
    }

    void quorum(List<String> sentences) {
        for (var party : rules.parties()) {
            if (party.quorum() > 0) {
                var who = party.code() == PartyCode.PATIENTS
                        ? leader.of(party.quorum())
                        : CountNoun.number(party.quorum()) + " of staff";
                sentences.add("At least " + who + " must vote, or nothing is decided.");
            }
        }
    }

    private void papers(List<String> sentences) {
        if (rules.papers()) {
            sentences.add(
                    "People may vote on paper too, or by a show of hands. When voting has ended, one person reads each ballot in and another"
                            + " looks whether it is right. Blank and spoilt papers are counted, and count for nothing else.");
            if (!rules.secret()) {
                sentences.add(
                        "Whoever cannot come may send somebody. If they vote themselves as well, their own vote counts.");
            }
        }
    }

    private String secrecy() {
        return rules.secret()
                ? "It is secret: that somebody voted is kept, and what they voted is kept apart from it. So nobody can find their vote again to change it."
                : "It is open: when it has closed, whoever may read it sees who voted what. Until then nobody sees anybody else’s vote, and each can change theirs.";
    }

    String close() {
        if (rules.how().single()) {
            return "What was decided is published with the numbers, and with what it had been without patients.";
        }
        if (rules.spread()) {
            return "Where two ways to choose are as good as each other, people talk and vote again on what lies between them.";
        }
        var within = rules.closeWithin();
        return within == null || within.equals("0")
                ? "Where totals are equal, people talk and vote again."
                : "Where no more than " + within
                        + " points lie between what is chosen and what is not, people talk and vote again.";
    }
}

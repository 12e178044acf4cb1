package linchpin.answers.confirming;

import java.util.List;
import linchpin.ui.LocalName;

/**
 * When something counts as confirmed, and when people are asked about it again. That nobody says half or no when they are asked is no part of
 * it that anybody could set.
 *
 * @param leastYes how many say yes at least, givers and patient leaders together
 * @param leastShare of those asked, in per cent, who say yes at least, where no patient leader does
 * @param leaderNeeded whether nothing is confirmed without a patient leader's yes
 * @param askAfter after how many days people are asked again
 */
public record ConfirmationRule(int leastYes, int leastShare, boolean leaderNeeded, List<Integer> askAfter) {

    private static final int ALL = 100;

    /** One yes of twelve confirms nothing by itself; four weeks show whether it works, a year whether it lasts. */
    public static final ConfirmationRule USUAL = new ConfirmationRule(1, 50, false, List.of(28, 365));

    /** @return whether this is enough */
    public boolean met(Counts said) {
        return !said.dissent() && said.agreed() >= leastYes && (said.leadersYes() > 0 || enoughGivers(said));
    }

    private boolean enoughGivers(Counts said) {
        return !leaderNeeded && said.yes() > 0 && said.yes() * ALL >= leastShare * said.asked();
    }

    /**
     * @param leader what the organisation calls its patient leaders
     * @return as in "nobody who was asked says half or no, and at least half of those asked, or a patient leader, say yes"
     */
    public String words(LocalName leader) {
        var most = leastYes == 1 ? "" : "; at least " + leastYes + " say yes in all";
        return "nobody who was asked says half or no, and "
                + (leaderNeeded ? leader.a() + " says yes" : share(leader.a())) + most;
    }

    private String share(String leader) {
        return switch (leastShare) {
            case 0 -> "somebody who raised it, or " + leader + ", says yes";
            case 50 -> "at least half of those asked, or " + leader + ", say yes";
            case 100 -> "all of those asked, or " + leader + ", say yes";
            default -> "at least " + leastShare + " in 100 of those asked, or " + leader + ", say yes";
        };
    }
}
